package uk.lantern.bot.teams.connector.pace;

import org.jspecify.annotations.Nullable;

/** The newest requests of a tenant, in the order in which their tokens were given out. */
final class Recent {

  private static final long SECOND = 1_000_000_000;

  /** Seconds of them, so that those before an answer that comes late are still known. */
  private static final int KEPT = 4;

  /** A letter this close to its time goes as it is. */
  private static final long NEARLY = 2_000_000;

  /** One request. Under the lock of its bucket. */
  static final class Stamp {
    final Lane lane;
    final long given;
    long at;
    long late;
    boolean refused;
    boolean gone;

    /**
     * @param given when the token was given out
     * @param at when it may go, and later when it went
     * @param late how much later than others it may have arrived, as long as nobody knows
     */
    Stamp(Lane lane, long given, long at, long late) {
      this.lane = lane;
      this.given = given;
      this.at = at;
      this.late = late;
    }

    private boolean waits(long now) {
      return !gone && at > now;
    }
  }

  private final @Nullable Stamp[] ring;
  private long count;

  Recent(int perSecond) {
    this.ring = new Stamp[KEPT * perSecond];
  }

  void add(Stamp stamp) {
    ring[(int) (count++ % ring.length)] = stamp;
  }

  /** When one more may go, if of those before it so many may go in a window. */
  long free(int limit, long window) {
    Stamp before = newest(limit);
    return before == null ? Long.MIN_VALUE : before.at + window + before.late;
  }

  private @Nullable Stamp newest(int nth) {
    return count < nth ? null : ring[place(nth)];
  }

  /**
   * Puts a reply between the letters that wait for their time when each of these may go at its time
   * even so, or else in the first one's place.
   *
   * @param soonest when there is a token for it
   */
  void reply(Stamp reply, long soonest, int limit, long window) {
    if (!between(reply, soonest, limit, window)) {
      add(reply);
      toTheFront(reply.given + NEARLY);
    }
  }

  private boolean between(Stamp reply, long soonest, int limit, long window) {
    int behind = 0;
    for (Stamp it = newest(1); it != null && it.waits(soonest); it = newest(behind + 1)) {
      behind++;
    }
    for (; behind > 0; behind--) {
      long at = Math.max(soonest, free(limit + behind, window));
      Stamp next = newest(behind);
      if (next != null && at < next.at) {
        if (!roomBefore(behind, limit, window)) {
          return false;
        }
        reply.at = at;
        insert(reply, behind);
        return true;
      }
    }
    return false;
  }

  /** Whether each of the newest may go at its time with one more before them. */
  private boolean roomBefore(int behind, int limit, long window) {
    for (int nth = 1; nth <= behind; nth++) {
      Stamp it = newest(nth);
      if (it == null || it.at < free(limit - 1 + nth, window)) {
        return false;
      }
    }
    return true;
  }

  private void insert(Stamp stamp, int behind) {
    count++;
    for (int nth = 1; nth <= behind; nth++) {
      ring[place(nth)] = ring[place(nth + 1)];
    }
    ring[place(behind + 1)] = stamp;
  }

  /**
   * The newest one takes the place of the first letter that still waits for its time, and each of
   * the letters behind that the next one's: so a reply waits for no letter, and the times at which
   * something goes stay as they were.
   *
   * @param now those whose time has come by then go as they were
   */
  private void toTheFront(long now) {
    int mine = place(1);
    for (int back = 2; back <= Math.min(count, ring.length); back++) {
      int other = place(back);
      Stamp reply = ring[mine];
      Stamp before = ring[other];
      if (reply == null || before == null || !before.waits(now)) {
        return;
      }
      if (before.lane != Lane.REPLY) {
        long later = reply.at;
        reply.at = before.at;
        before.at = later;
        ring[other] = reply;
        ring[mine] = before;
        mine = other;
      }
    }
  }

  private int place(int nth) {
    return (int) ((count - nth) % ring.length);
  }

  /** How many of the second before that moment were taken, or may have been. */
  int within(long moment) {
    int found = 0;
    for (Stamp stamp : ring) {
      if (stamp != null && stamp.at > moment - SECOND && stamp.at <= moment && !stamp.refused) {
        found++;
      }
    }
    return found;
  }
}

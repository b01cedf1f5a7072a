package uk.lantern.bot.teams.connector.pace;

import org.jspecify.annotations.Nullable;

/** The newest requests of a tenant, in the order in which their tokens were given out. */
final class Recent {

  private static final long SECOND = 1_000_000_000;

  /** Seconds of them, so that those before an answer that comes late are still known. */
  private static final int KEPT = 4;

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

  /** The nth before the next one, null when there were fewer. */
  @Nullable Stamp newest(int nth) {
    return count < nth ? null : ring[place(nth)];
  }

  /**
   * The newest one takes the place of the first letter that still waits for its time, and each of
   * the letters behind that the next one's: so a reply waits for no letter, and the times at which
   * something goes stay as they were.
   *
   * @param now those whose time has come by then go as they were
   */
  void toTheFront(long now) {
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

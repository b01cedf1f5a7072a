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
    return count < nth ? null : ring[(int) ((count - nth) % ring.length)];
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

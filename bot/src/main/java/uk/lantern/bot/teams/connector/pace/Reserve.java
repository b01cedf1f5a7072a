package uk.lantern.bot.teams.connector.pace;

/** What letters leave to replies. Under the lock of its bucket; times are its nanoseconds. */
final class Reserve {

  /**
   * A fifteenth of the limit can be saved for letters: 60 ms in which this process was busy are
   * made up for. With a tenth the p99 wait of a reply beside a broadcast was a third longer.
   */
  private static final int SAVED = 15;

  /**
   * While people write, letters leave a sixteenth of the window to them. At full pace every place
   * of a second is some letter's, so saved tokens alone did not help: a reply waited for the
   * window, 13 ms at p50 and 75 at p99 (simulated, and so it was at the tenant). With three of
   * fifty it does not wait, at ten replies a second, and letters go 6 % slower as long.
   */
  private static final int SPARE = 16;

  /** Somebody who wrote may write again within this time, and others with them. */
  private static final long ACTIVE = 10_000_000_000L;

  private final int wished;
  private long activeUntil;

  /**
   * @param wished tokens that letters leave to replies
   */
  Reserve(int wished) {
    this.wished = wished;
  }

  /** Somebody is answered. */
  void replied(long now) {
    activeUntil = now + ACTIVE;
  }

  /** How many places of the window a lane leaves to those before it. */
  int spare(Lane lane, int limit, long now) {
    return lane == Lane.REPLY || now >= activeUntil ? 0 : limit / SPARE;
  }

  /** What letters leave; with a low limit not all of it may be reserve. */
  int kept(int limit) {
    return Math.min(wished, limit / 4);
  }

  /** Two more than the reserve at least, or a broadcast would never find its token. */
  int capacity(int limit) {
    return kept(limit) + 2 + limit / SAVED;
  }
}

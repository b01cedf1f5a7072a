package uk.lantern.bot.teams.connector.pace;

/**
 * How many tokens can be saved up.
 *
 * @param wished tokens that letters leave to replies
 */
record Reserve(int wished) {

  /**
   * A fifteenth of the limit can be saved for letters: 60 ms in which this process was busy are
   * made up for. With a tenth the p99 wait of a reply beside a broadcast was a third longer.
   */
  private static final int SAVED = 15;

  /** What letters leave; with a low limit not all of it may be reserve. */
  int kept(int limit) {
    return Math.min(wished, limit / 4);
  }

  /** Two more than the reserve at least, or a broadcast would never find its token. */
  int capacity(int limit) {
    return kept(limit) + 2 + limit / SAVED;
  }
}

package uk.lantern.bot.teams.connector.pace;

/**
 * How long before its time a token is given out. For a letter the write of {@code sending} comes
 * between, and costs no pace as long as twice its usual time is allowed for; more than a quarter of
 * a second would let too many letters stand before a reply. A reply takes the next token there is
 * as soon as it wants one, or letters would take it first. Nanoseconds.
 */
final class LeadTime {

  private static final long LEAST = 25_000_000;
  private static final long MOST = 250_000_000;
  private static final long OF_A_REPLY = 1_000_000_000;

  /** A running mean over about this many letters. */
  private static final int MEMORY = 20;

  private long usual = LEAST / 2;

  long of(Lane lane) {
    return lane == Lane.REPLY ? OF_A_REPLY : Math.clamp(2 * usual, LEAST, MOST);
  }

  void took(Lane lane, long nanos) {
    if (lane != Lane.REPLY) {
      usual += (nanos - usual) / MEMORY;
    }
  }
}

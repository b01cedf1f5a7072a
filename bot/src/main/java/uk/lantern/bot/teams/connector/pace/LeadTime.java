package uk.lantern.bot.teams.connector.pace;

/**
 * How long before its time a token is given out. For a letter the write of {@code sending} comes
 * between, and costs no pace as long as enough time is allowed for it; more than a quarter of a
 * second would let too many letters stand before a reply. A reply takes the next token there is as
 * soon as it wants one, or letters would take it first. Nanoseconds.
 */
final class LeadTime {

  private static final long LEAST = 25_000_000;
  private static final long MOST = 250_000_000;
  private static final long OF_A_REPLY = 1_000_000_000;

  /** A look into the store that takes longer makes its letter late. */
  private static final long LONGEST_LOOK = 20_000_000;

  private final UsualTime writing = new UsualTime(LEAST / 2);
  private final UsualTime looking = new UsualTime(2_000_000);

  long of(Lane lane) {
    return lane == Lane.REPLY ? OF_A_REPLY : Math.clamp(writing.enough() + look(), LEAST, MOST);
  }

  /** How long before its time the last look at the recipient begins. */
  long look() {
    return Math.min(looking.enough(), LONGEST_LOOK);
  }

  void took(Lane lane, long nanos) {
    if (lane != Lane.REPLY) {
      writing.took(nanos);
    }
  }

  void looked(Lane lane, long nanos) {
    if (lane != Lane.REPLY) {
      looking.took(nanos);
    }
  }
}

package uk.lantern.bot.teams.connector.pace;

/**
 * How long something takes that usually takes about as long: a running mean, and a running mean of
 * how far from it the single times are, as TCP does it for answers (RFC 6298). Nanoseconds.
 */
final class UsualTime {

  /** A running mean over about this many. */
  private static final int MEMORY = 16;

  private long mean;
  private long spread;

  UsualTime(long first) {
    this.mean = first;
  }

  void took(long nanos) {
    long off = nanos - mean;
    mean += off / MEMORY;
    spread += (Math.abs(off) - spread) / MEMORY;
  }

  /** Enough for nearly all. */
  long enough() {
    return mean + 4 * spread;
  }
}

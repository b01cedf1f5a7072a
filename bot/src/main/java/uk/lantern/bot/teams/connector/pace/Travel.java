package uk.lantern.bot.teams.connector.pace;

/**
 * How late a request may have arrived: as much as its answer took longer than the quickest ones. A
 * late request shares its second with those a whole limit later, so these wait as much longer. On
 * the mean four fifths of the jitter are believed and no more, so that the pace keeps its 98 %
 * where answers are uneven for other reasons; what one answer does not need another may.
 * Nanoseconds.
 */
final class Travel {

  /** One answer that hangs must not hold the pace for long. */
  private static final long MOST_SAVED = 250_000_000;

  private final long usual;
  private long quickest = Long.MAX_VALUE;

  /** The first answers of a process that still warms up are the latest of all. */
  private long saved = MOST_SAVED;

  Travel(long jitter) {
    this.usual = jitter * 4 / 5;
  }

  /** What is assumed until the answer is there. */
  long unanswered() {
    return usual;
  }

  long late(long took) {
    // The quickest ages, or one lucky answer would make all others late for ever.
    quickest = Math.min(took, quickest == Long.MAX_VALUE ? took : quickest + quickest / 50_000);
    long late = Math.min(took - quickest, usual + saved);
    saved = Math.min(saved + usual - late, MOST_SAVED);
    return late;
  }
}

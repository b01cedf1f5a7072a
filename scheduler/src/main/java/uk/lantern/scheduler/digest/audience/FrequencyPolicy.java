package uk.lantern.scheduler.digest.audience;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import uk.lantern.scheduler.people.DigestFrequency;

/** Whether somebody wants an edition, by how often they want one. */
public final class FrequencyPolicy {

  /** Two weeks lie between two editions of the same weekday; a day early is no reason to skip. */
  private static final int DAYS_BETWEEN = 13;

  private FrequencyPolicy() {}

  /** Whether the editions before it count, so that whoever asks need not look them up. */
  public static boolean looksBack(DigestFrequency frequency, boolean important) {
    return switch (frequency) {
      case PAUSED, WEEKLY, ONLY_IMPORTANT -> false;
      case FORTNIGHTLY, MONTHLY -> !important;
    };
  }

  /**
   * @param important goes to everybody who has not paused the digest
   * @param day London date of the edition
   * @param earlier London dates of the editions before it that they got, or are to get
   */
  public static boolean wants(
      DigestFrequency frequency, boolean important, LocalDate day, Collection<LocalDate> earlier) {
    return switch (frequency) {
      case PAUSED -> false;
      case WEEKLY -> true;
      case ONLY_IMPORTANT -> important;
      case FORTNIGHTLY ->
          important || earlier.stream().noneMatch(it -> it.plusDays(DAYS_BETWEEN).isAfter(day));
      case MONTHLY ->
          important
              || earlier.stream().noneMatch(it -> YearMonth.from(it).equals(YearMonth.from(day)));
    };
  }
}

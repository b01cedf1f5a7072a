package uk.lantern.content.catalogue;

import java.time.LocalDate;
import java.util.List;

/**
 * The partnership's priorities for some years; sets follow each other and are never overwritten.
 *
 * @param code for example {@code 2023-26}
 * @param validTo the last day, inclusive
 */
public record PrioritySet(
    String code, String name, LocalDate validFrom, LocalDate validTo, List<Priority> priorities) {

  /**
   * One priority.
   *
   * @param code with its set, for example {@code 2023-26/4}
   */
  public record Priority(String code, int number, String title, String plainTitle) {}

  /** Whether the set holds on a London date. */
  public boolean holdsOn(LocalDate date) {
    return !date.isBefore(validFrom) && !date.isAfter(validTo);
  }
}

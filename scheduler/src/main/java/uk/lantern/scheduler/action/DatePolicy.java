package uk.lantern.scheduler.action;

import java.time.LocalDate;
import java.util.Optional;

/** Which dates somebody may promise something by. */
public final class DatePolicy {

  /** Plans do not reach farther: an action later than that is a typing error. */
  public static final int FARTHEST_YEARS = 5;

  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

  private DatePolicy() {}

  /** Why something cannot be due on a date; empty when it can. */
  public static Optional<ActionRefusal> due(LocalDate date, LocalDate today) {
    if (date.isBefore(FIRST) || date.isAfter(today.plusYears(FARTHEST_YEARS))) {
      return Optional.of(ActionRefusal.DATE_OUT_OF_RANGE);
    }
    return date.isBefore(today) ? Optional.of(ActionRefusal.DATE_PAST_OR_FUTURE) : Optional.empty();
  }

  /** Why something cannot have happened on a date; empty when it can. */
  public static Optional<ActionRefusal> happened(
      LocalDate date, LocalDate notBefore, LocalDate today) {
    if (date.isBefore(FIRST) || date.isAfter(today.plusYears(FARTHEST_YEARS))) {
      return Optional.of(ActionRefusal.DATE_OUT_OF_RANGE);
    }
    return date.isAfter(today) || date.isBefore(notBefore)
        ? Optional.of(ActionRefusal.DATE_PAST_OR_FUTURE)
        : Optional.empty();
  }

  /** For what may have happened at any time before. */
  static Optional<ActionRefusal> happened(LocalDate date, LocalDate today) {
    return happened(date, FIRST, today);
  }
}

package uk.lantern.scheduler.action.part;

import java.time.LocalDate;

/** How long after closing the difference is looked at. */
public enum ImpactAfter {
  THREE_MONTHS(3),
  SIX_MONTHS(6),
  TWELVE_MONTHS(12);

  private final int months;

  ImpactAfter(int months) {
    this.months = months;
  }

  public int months() {
    return months;
  }

  /** The same day of the month, or its last day. */
  public LocalDate from(LocalDate day) {
    return day.plusMonths(months);
  }
}

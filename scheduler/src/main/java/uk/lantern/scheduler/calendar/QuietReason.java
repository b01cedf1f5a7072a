package uk.lantern.scheduler.calendar;

import java.util.Locale;

/** Why nothing is sent to somebody at a moment, the longest lasting reason first. */
public enum QuietReason {
  PAUSED,
  LEAVE,
  SCHOOL_CLOSURE,
  BANK_HOLIDAY,
  WEEKEND,
  NON_WORKING_DAY,
  OUTSIDE_HOURS,
  /** They were asked as much as they may be asked in one week. */
  WEEK_FULL;

  /** As it is kept with a delivery, for example {@code bank_holiday}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package uk.lantern.scheduler.action.part;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The reminders before a date (domain.md 1.6); a snooze belongs to one of them. */
public enum ReminderStage {
  DAYS_28(28),
  DAYS_14(14),
  DAYS_7(7),
  DAYS_1(1);

  private final int days;

  ReminderStage(int days) {
    this.days = days;
  }

  /** Calendar days before the date. */
  public int days() {
    return days;
  }

  /** The last stage that a day has reached; empty long before the date and after it. */
  public static Optional<ReminderStage> on(LocalDate day, LocalDate due) {
    long left = ChronoUnit.DAYS.between(day, due);
    ReminderStage reached = null;
    for (ReminderStage stage : values()) {
      reached = left >= 0 && left <= stage.days ? stage : reached;
    }
    return Optional.ofNullable(reached);
  }
}

package uk.lantern.scheduler.reminder;

import java.time.LocalDate;
import java.util.Optional;

/** How near a date is: a reminder says it once in each (domain.md 1.6). */
public enum Stage {
  FOUR_WEEKS(28),
  TWO_WEEKS(14),
  ONE_WEEK(7),
  ONE_DAY(1),
  SAME_DAY(0);

  private final int daysBefore;

  Stage(int daysBefore) {
    this.daysBefore = daysBefore;
  }

  /** Calendar days; half as many for a safety-critical action, and half a day makes it earlier. */
  public int daysBefore(boolean safetyCritical) {
    return safetyCritical ? (daysBefore + 1) / 2 : daysBefore;
  }

  /** The first day of this stage. */
  public LocalDate firstDay(Deadline deadline) {
    return deadline.due().minusDays(daysBefore(deadline.safetyCritical()));
  }

  /**
   * Whether it comes as a line of its own day and not with the weekly card, which may be six days
   * away: so is half a week for a safety-critical action.
   */
  public boolean comesAlone(boolean safetyCritical) {
    return daysBefore <= 1 || safetyCritical && this == ONE_WEEK;
  }

  /** The stage on a day; empty before the first one and after the date. */
  public static Optional<Stage> of(Deadline deadline, LocalDate day) {
    if (deadline.isOverdueOn(day)) {
      return Optional.empty();
    }
    Stage last = null;
    for (Stage stage : values()) {
      last = day.isBefore(stage.firstDay(deadline)) ? last : stage;
    }
    return Optional.ofNullable(last);
  }
}

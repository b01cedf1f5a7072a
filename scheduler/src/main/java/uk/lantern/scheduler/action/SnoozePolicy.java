package uk.lantern.scheduler.action;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import uk.lantern.scheduler.action.part.ReminderStage;
import uk.lantern.scheduler.action.part.Snooze;
import uk.lantern.scheduler.action.part.SnoozeChoice;
import uk.lantern.scheduler.calendar.WorkingDays;

/** How far a reminder may be put off: twice in a stage, never past the date. */
public final class SnoozePolicy {

  /** So often in each stage. */
  public static final int TIMES = 2;

  private SnoozePolicy() {}

  /** Why it cannot be put off; empty when it can. */
  public static Optional<ActionRefusal> refusal(
      Action action, SnoozeChoice choice, LocalDate today, WorkingDays calendar) {
    if (action.isSafetyCritical()) {
      return Optional.of(ActionRefusal.NO_SNOOZE);
    }
    ReminderStage stage = ReminderStage.on(today, action.dueCurrent()).orElse(null);
    if (stage == null) {
      return Optional.of(
          today.isAfter(action.dueCurrent())
              ? ActionRefusal.SNOOZE_PAST_DUE
              : ActionRefusal.NOTHING_TO_SNOOZE);
    }
    if (action.progress().snooze(stage).map(Snooze::times).orElse(0) >= TIMES) {
      return Optional.of(ActionRefusal.SNOOZED_TWICE);
    }
    return until(choice, today, calendar).isAfter(action.dueCurrent())
        ? Optional.of(ActionRefusal.SNOOZE_PAST_DUE)
        : Optional.empty();
  }

  /**
   * The day on which it comes back. Always a working day: on any other nobody is written to, and
   * what was put off until a Saturday for a Sunday was never said.
   */
  public static LocalDate until(SnoozeChoice choice, LocalDate today, WorkingDays calendar) {
    return switch (choice) {
      case TOMORROW -> calendar.next(today);
      case THREE_WORKING_DAYS -> calendar.plus(today, 3);
      case NEXT_TUESDAY ->
          calendar.next(today.with(TemporalAdjusters.next(DayOfWeek.TUESDAY)).minusDays(1));
    };
  }
}

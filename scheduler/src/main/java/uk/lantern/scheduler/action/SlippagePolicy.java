package uk.lantern.scheduler.action;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import uk.lantern.scheduler.calendar.WorkingDays;

/** How far actions have slipped from the date first written, and how old they are. */
public final class SlippagePolicy {

  private SlippagePolicy() {}

  /**
   * Working days from the date first written to the date it has now; when the date it has now has
   * passed and it is still under way, to today.
   */
  public static int slippage(Action action, LocalDate today, WorkingDays calendar) {
    LocalDate until = action.isOverdueOn(today) ? today : action.dueCurrent();
    return calendar.between(action.dueOriginal(), until);
  }

  /** Working days past the date it has now; 0 while it is not overdue. */
  public static int overdue(Action action, LocalDate today, WorkingDays calendar) {
    return action.isOverdueOn(today) ? calendar.between(action.dueCurrent(), today) : 0;
  }

  /** Calendar days since it was to start. */
  public static long age(Action action, LocalDate today) {
    return Math.max(0, ChronoUnit.DAYS.between(action.dates().start(), today));
  }
}

package uk.lantern.scheduler.reminder.tell;

import java.time.LocalDate;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.part.Extension;
import uk.lantern.scheduler.calendar.WorkingDays;

/** Whose decision a request for more time is (domain.md 1.6). */
final class TimePolicy {

  private static final int OFFICERS_DAYS = 20;
  private static final int OFFICERS_TIMES = 2;

  private TimePolicy() {}

  /** More than twenty working days, or the third request: the group's chair decides. */
  static boolean byChair(Action action, WorkingDays calendar) {
    Extension asked = action.openExtension().orElse(null);
    if (asked == null) {
      return false;
    }
    long before = action.extensions().stream().filter(Extension::isApproved).count();
    LocalDate farthest = calendar.plus(asked.from(), OFFICERS_DAYS);
    return before >= OFFICERS_TIMES || asked.newDate().isAfter(farthest);
  }
}

package uk.lantern.scheduler.action;

import java.util.Set;
import uk.lantern.scheduler.action.part.Extension;
import uk.lantern.scheduler.calendar.WorkingDays;
import uk.lantern.scheduler.people.Role;

/** Who decides about more time (domain.md 1.6). */
public final class ExtensionPolicy {

  /** A quality assurance officer decides about so many working days at most. */
  public static final int OFFICER_WORKING_DAYS = 20;

  /** From this request on, whatever became of those before, the group's chair decides. */
  public static final int CHAIR_FROM_REQUEST = 3;

  /** Who asks stops the overdue messages for so many working days at most. */
  public static final int ANSWER_WORKING_DAYS = 5;

  private ExtensionPolicy() {}

  /** Whether only the chair of the group may decide about it. */
  public static boolean needsChair(Action action, Extension open, WorkingDays calendar) {
    return action.extensions().size() >= CHAIR_FROM_REQUEST
        || calendar.between(open.from(), open.newDate()) > OFFICER_WORKING_DAYS;
  }

  /** The roles that may decide about it. */
  public static Set<Role> deciders(Action action, Extension open, WorkingDays calendar) {
    return needsChair(action, open, calendar)
        ? Set.of(Role.GROUP_CHAIR)
        : Set.of(Role.QA_OFFICER, Role.GROUP_CHAIR);
  }
}

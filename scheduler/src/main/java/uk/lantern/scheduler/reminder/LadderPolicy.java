package uk.lantern.scheduler.reminder;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.action.ExtensionPolicy;
import uk.lantern.scheduler.calendar.WorkingDays;

/** Which step of the overdue ladder an action has reached, in working days of England. */
public record LadderPolicy(WorkingDays workingDays) {

  /** So many working days a request for more time holds the ladder still, and not longer. */
  public static final int LONGEST_WAIT = ExtensionPolicy.ANSWER_WORKING_DAYS;

  /** Beyond the last step nothing changes any more, so nobody counts a century. */
  private static final int FARTHEST = 200;

  /**
   * Working days after the date, up to 200; those on which the ladder was held still are not
   * counted.
   */
  public int workingDaysOver(Deadline deadline, LocalDate today) {
    int over = 0;
    LocalDate day = workingDays.next(deadline.due());
    while (!day.isAfter(today) && over < FARTHEST) {
      over += isPausedOn(deadline, day) ? 0 : 1;
      day = workingDays.next(day);
    }
    return over;
  }

  /** Whether somebody waits for an answer to a request for more time, for five working days. */
  public boolean isPausedOn(Deadline deadline, LocalDate day) {
    // Asked for up to 200 days of every action, and hardly any has a request.
    return !deadline.waits().isEmpty()
        && deadline.waits().stream()
            .filter(wait -> wait.isOpenOn(day))
            .anyMatch(wait -> day.isBefore(workingDays.plus(wait.asked(), LONGEST_WAIT)));
  }

  /**
   * The step reached; empty before the first, on days that are no working days' news, and while a
   * request for more time waits.
   */
  public Optional<LadderStep> reached(Deadline deadline, LocalDate today) {
    return reached(deadline, today, null);
  }

  /**
   * @param nextMeeting the first meeting of the group after the line came on its agenda, null when
   *     none is known: the delegated partners are due from then on, too
   */
  public Optional<LadderStep> reached(
      Deadline deadline, LocalDate today, @Nullable LocalDate nextMeeting) {
    if (!deadline.isOverdueOn(today) || isPausedOn(deadline, today)) {
      return Optional.empty();
    }
    int over = workingDaysOver(deadline, today);
    LadderStep last = null;
    for (LadderStep step : LadderStep.values()) {
      last = over >= step.workingDays(deadline.safetyCritical()) ? step : last;
    }
    boolean metSince =
        last == LadderStep.GROUP_AGENDA && nextMeeting != null && !today.isBefore(nextMeeting);
    return Optional.ofNullable(metSince ? LadderStep.DELEGATED_PARTNERS : last);
  }

  /**
   * The step whose letter goes by itself today; a step that a person presses ends the letters, and
   * the weekly card goes on naming the action.
   */
  public Optional<LadderStep> letter(Deadline deadline, LocalDate today, Told told) {
    return reached(deadline, today)
        .map(step -> step == LadderStep.AGENCY_LEAD ? LadderStep.OWNER_AND_MANAGER : step)
        .filter(step -> !step.needsAPerson())
        .filter(step -> !told.has(deadline, step));
  }

  /** A safety-critical action that is past its date: the officer rings its owner. */
  public boolean asksForACall(Deadline deadline, LocalDate today) {
    return deadline.safetyCritical() && reached(deadline, today).isPresent();
  }
}

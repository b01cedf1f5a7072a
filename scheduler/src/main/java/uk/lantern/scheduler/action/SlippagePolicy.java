package uk.lantern.scheduler.action;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.action.part.ActionMove;
import uk.lantern.scheduler.calendar.WorkingDays;

/** How far actions have slipped from the date first written, and how old they are. */
public final class SlippagePolicy {

  private SlippagePolicy() {}

  /**
   * Working days from the date first written to the date it has now; when that has passed, to today
   * while it is under way, to the day on which its owner said that it is done, or to the day on
   * which it was given up. Whoever checks or closes it later makes it no later.
   */
  public static int slippage(Action action, LocalDate today, WorkingDays calendar) {
    LocalDate until = action.isOverdueOn(today) ? today : workEnded(action).orElse(LocalDate.MIN);
    LocalDate due = action.dueCurrent();
    return calendar.between(action.dueOriginal(), until.isAfter(due) ? until : due);
  }

  private static Optional<LocalDate> workEnded(Action action) {
    return switch (action.state()) {
      case EVIDENCE_SUBMITTED, VERIFIED, CLOSED -> last(action, ActionMove.SEND_EVIDENCE);
      case SUPERSEDED -> last(action, ActionMove.SUPERSEDE);
      case CANCELLED -> last(action, ActionMove.CANCEL);
      case PROPOSED, AGREED, IN_PROGRESS, DECLINED, RETURNED, ON_HOLD, REOPENED -> Optional.empty();
    };
  }

  /** London date since which nobody has to do it any more; empty while somebody has. */
  public static Optional<LocalDate> endedOn(Action action) {
    return switch (action.state()) {
      case VERIFIED -> last(action, ActionMove.VERIFY);
      case CLOSED -> last(action, ActionMove.CLOSE);
      case SUPERSEDED, CANCELLED -> workEnded(action);
      case PROPOSED,
          AGREED,
          IN_PROGRESS,
          EVIDENCE_SUBMITTED,
          DECLINED,
          RETURNED,
          ON_HOLD,
          REOPENED ->
          Optional.empty();
    };
  }

  private static Optional<LocalDate> last(Action action, ActionMove move) {
    return action.history().reversed().stream()
        .filter(event -> event.move() == move)
        .findFirst()
        .map(event -> event.at().atZone(London.ZONE).toLocalDate());
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

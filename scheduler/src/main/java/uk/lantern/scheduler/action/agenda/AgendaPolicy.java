package uk.lantern.scheduler.action.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.ExtensionPolicy;
import uk.lantern.scheduler.action.SlippagePolicy;
import uk.lantern.scheduler.action.part.Extension;
import uk.lantern.scheduler.action.part.Verification;
import uk.lantern.scheduler.action.plan.ActionPlan;
import uk.lantern.scheduler.action.plan.Recommendation;
import uk.lantern.scheduler.action.plan.RecommendationStatus;
import uk.lantern.scheduler.calendar.WorkingDays;

/**
 * What stands on a group's agenda, and what does not (domain.md 1.6). Each matter stands there once
 * only, for the most urgent of its reasons.
 */
public final class AgendaPolicy {

  /** A plan is looked at so long before its review. */
  static final int BEFORE_REVIEW = 5;

  private AgendaPolicy() {}

  /** Why an action stands there today by itself; empty when it does not. */
  public static Optional<AgendaLine> of(Action action, LocalDate today, WorkingDays calendar) {
    Optional<Extension> asked = action.openExtension();
    // The ladder is paused meanwhile, so nothing else is said of it.
    return asked.isPresent() ? moreTime(action, asked.get(), calendar) : byState(action, today);
  }

  /** Somebody has put it there; empty once it is not past its date, or more time is asked for. */
  public static Optional<AgendaLine> put(
      Action action, String note, LocalDate today, WorkingDays calendar) {
    int overdue = SlippagePolicy.overdue(action, today, calendar);
    return overdue > 0 && action.openExtension().isEmpty()
        ? Optional.of(
            new AgendaLine(
                AgendaKind.EXCEPTION,
                action.ref(),
                action.text(),
                action.agency(),
                action.dueCurrent(),
                overdue,
                note))
        : Optional.empty();
  }

  private static Optional<AgendaLine> byState(Action action, LocalDate today) {
    return switch (action.state()) {
      case DECLINED -> line(AgendaKind.DECLINED, action, action.dueCurrent(), 0);
      case PROPOSED ->
          action.standing().agreement().owner() == null
              ? Optional.empty()
              : line(AgendaKind.TO_CONFIRM, action, action.dueCurrent(), 0);
      case ON_HOLD ->
          Optional.ofNullable(action.standing().hold())
              .filter(hold -> !hold.reviewOn().isAfter(today))
              .flatMap(hold -> line(AgendaKind.HOLD_REVIEW, action, hold.reviewOn(), 0));
      case VERIFIED ->
          action
              .proof()
              .verified()
              .map(Verification::at)
              .flatMap(at -> line(AgendaKind.TO_CLOSE, action, day(at), 0));
      case CLOSED ->
          Optional.ofNullable(action.proof().impactDue())
              .filter(due -> !due.isAfter(today))
              .flatMap(due -> line(AgendaKind.IMPACT_DUE, action, due, 0));
      case AGREED, IN_PROGRESS, EVIDENCE_SUBMITTED, RETURNED, REOPENED, SUPERSEDED, CANCELLED ->
          Optional.empty();
    };
  }

  /** What the quality assurance officer may decide alone is not the meeting's. */
  private static Optional<AgendaLine> moreTime(
      Action action, Extension asked, WorkingDays calendar) {
    return ExtensionPolicy.needsChair(action, asked, calendar)
        ? line(
            AgendaKind.MORE_TIME,
            action,
            asked.newDate(),
            calendar.between(asked.from(), asked.newDate()))
        : Optional.empty();
  }

  /** Why a recommendation stands there; empty when it does not. */
  public static Optional<AgendaLine> of(
      Recommendation recommendation, RecommendationStatus status) {
    boolean waits = recommendation.noAction() == null;
    return switch (status) {
      case NOT_ACCEPTED -> Optional.of(line(AgendaKind.NOT_ACCEPTED, recommendation));
      case ACCEPTED, PARTLY_ACCEPTED ->
          waits ? Optional.of(line(AgendaKind.WITHOUT_ACTION, recommendation)) : Optional.empty();
      case DRAFT, PROPOSED, IN_DELIVERY, DELIVERED, IMPACT_TESTED, CLOSED, SUPERSEDED ->
          Optional.empty();
    };
  }

  /** Why a plan stands there today; empty when it does not. */
  public static Optional<AgendaLine> of(ActionPlan plan, LocalDate today, WorkingDays calendar) {
    boolean near = !plan.nextReview().isAfter(calendar.plus(today, BEFORE_REVIEW));
    return plan.isOpen() && near
        ? Optional.of(
            new AgendaLine(
                AgendaKind.PLAN_REVIEW, plan.ref(), plan.title(), "", plan.nextReview(), 0, ""))
        : Optional.empty();
  }

  private static Optional<AgendaLine> line(
      AgendaKind kind, Action action, LocalDate day, int workingDays) {
    return Optional.of(
        new AgendaLine(kind, action.ref(), action.text(), action.agency(), day, workingDays, ""));
  }

  private static AgendaLine line(AgendaKind kind, Recommendation it) {
    return new AgendaLine(kind, it.ref(), it.what().verbatim(), "", it.what().date(), 0, "");
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, London.ZONE);
  }
}

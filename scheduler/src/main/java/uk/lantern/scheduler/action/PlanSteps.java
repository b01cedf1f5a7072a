package uk.lantern.scheduler.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.action.PlanOutcome.Done;
import uk.lantern.scheduler.action.PlanOutcome.Refused;
import uk.lantern.scheduler.action.plan.ActionPlan;
import uk.lantern.scheduler.action.plan.ActionPlan.PlanClosing;
import uk.lantern.scheduler.action.plan.PlanEvent;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Role;

/** Every change of a plan there is, as it will stand; the door stores it. */
final class PlanSteps {

  static final WhoCan TEAM = new WhoCan(List.of(), Set.of(Role.QA_OFFICER, Role.BUSINESS_MANAGER));
  private static final WhoCan WHO_CLOSES =
      new WhoCan(List.of(), Set.of(Role.BUSINESS_MANAGER, Role.GROUP_CHAIR));

  private final ActionSteps.Watch watch;
  private final Identifying identifying;

  PlanSteps(ActionSteps.Watch watch, Identifying identifying) {
    this.watch = watch;
    this.identifying = identifying;
  }

  ActionSteps.Watch watch() {
    return watch;
  }

  Sight sight(PersonKey by) {
    return watch.sight(watch.acting(by));
  }

  LocalDate today() {
    return watch.acting(Actions.CLOCK).today();
  }

  PlanOutcome reviewOn(ActionPlan plan, PersonKey by, LocalDate nextReview) {
    Acting acting = watch.acting(by);
    if (!mayChange(plan, acting)) {
      return new Refused(ActionRefusal.NOT_YOURS, TEAM, List.of(), plan);
    }
    if (!plan.isOpen()) {
      return Refused.because(ActionRefusal.PLAN_CLOSED, plan);
    }
    return DatePolicy.due(nextReview, acting.today())
        .<PlanOutcome>map(why -> Refused.because(why, plan))
        .orElseGet(
            () ->
                new Done(
                    next(
                        plan,
                        nextReview,
                        null,
                        plan.legalHold(),
                        event(PlanEvent.Kind.REVIEW_MOVED, by, nextReview.toString()))));
  }

  PlanOutcome ownedBy(ActionPlan plan, PersonKey by, PersonKey owner) {
    if (!mayChange(plan, watch.acting(by))) {
      return new Refused(ActionRefusal.NOT_YOURS, TEAM, List.of(), plan);
    }
    if (!plan.isOpen()) {
      return Refused.because(ActionRefusal.PLAN_CLOSED, plan);
    }
    if (owner.equals(plan.owner())) {
      return Refused.because(ActionRefusal.NOT_NOW, plan);
    }
    return isHere(owner)
        ? new Done(
            next(
                plan.ownedBy(owner),
                plan.nextReview(),
                null,
                plan.legalHold(),
                event(PlanEvent.Kind.OWNER_CHANGED, by, "")))
        : Refused.because(ActionRefusal.NO_SUCH_PERSON, plan);
  }

  /** Whether somebody is known and has not left. */
  boolean isHere(PersonKey person) {
    return watch.people().find(person).filter(it -> !it.hasLeftOn(today())).isPresent();
  }

  /**
   * @param stillOpen what keeps it from closing
   */
  PlanOutcome close(
      ActionPlan plan, PersonKey by, String meeting, LocalDate on, List<String> stillOpen) {
    Acting acting = watch.acting(by);
    if (!acting.has(Role.BUSINESS_MANAGER) && !acting.chairs(plan.group())) {
      return new Refused(ActionRefusal.NOT_YOURS, WHO_CLOSES, List.of(), plan);
    }
    if (!plan.isOpen()) {
      return Refused.because(ActionRefusal.PLAN_CLOSED, plan);
    }
    if (!stillOpen.isEmpty()) {
      return new Refused(ActionRefusal.STILL_OPEN, WhoCan.NOBODY, stillOpen, plan);
    }
    if (meeting.isBlank()) {
      return Refused.because(ActionRefusal.TEXT_MISSING, plan);
    }
    return DatePolicy.happened(on, acting.today())
        .or(() -> words(meeting))
        .<PlanOutcome>map(why -> Refused.because(why, plan))
        .orElseGet(
            () ->
                new Done(
                    next(
                        plan,
                        plan.nextReview(),
                        new PlanClosing(meeting, on),
                        plan.legalHold(),
                        event(PlanEvent.Kind.CLOSED, by, meeting))));
  }

  /** Something of it is to be done again: it is reviewed as long as that is. */
  ActionPlan reopened(ActionPlan plan, PersonKey by, String action) {
    PlanEvent event = event(PlanEvent.Kind.REOPENED, by, action);
    return next(plan, plan.nextReview(), null, plan.legalHold(), event);
  }

  PlanOutcome legalHold(ActionPlan plan, PersonKey by, boolean held, String reason) {
    if (!watch.acting(by).has(Role.QA_OFFICER, Role.BUSINESS_MANAGER)) {
      return new Refused(ActionRefusal.NOT_YOURS, TEAM, List.of(), plan);
    }
    if (reason.isBlank()) {
      return Refused.because(ActionRefusal.TEXT_MISSING, plan);
    }
    if (held == plan.legalHold()) {
      return Refused.because(ActionRefusal.NOT_NOW, plan);
    }
    PlanEvent.Kind kind = held ? PlanEvent.Kind.HELD : PlanEvent.Kind.RELEASED;
    return words(reason)
        .<PlanOutcome>map(why -> Refused.because(why, plan))
        .orElseGet(
            () ->
                new Done(
                    next(plan, plan.nextReview(), plan.closed(), held, event(kind, by, reason))));
  }

  private static boolean mayChange(ActionPlan plan, Acting acting) {
    return acting.has(Role.QA_OFFICER, Role.BUSINESS_MANAGER)
        || acting.key().equals(plan.owner())
        || acting.chairs(plan.group());
  }

  Optional<ActionRefusal> words(String text) {
    if (text.length() > TextPolicy.MOST_CHARACTERS) {
      return Optional.of(ActionRefusal.TEXT_TOO_LONG);
    }
    return identifying.in(text) ? Optional.of(ActionRefusal.IDENTIFIES) : Optional.empty();
  }

  PlanEvent event(PlanEvent.Kind kind, PersonKey by, String why) {
    return new PlanEvent(kind, by, watch.clock().instant(), why);
  }

  private static ActionPlan next(
      ActionPlan from,
      LocalDate review,
      @Nullable PlanClosing closed,
      boolean held,
      PlanEvent event) {
    List<PlanEvent> history = new ArrayList<>(from.history());
    history.add(event);
    return new ActionPlan(
        from.ref(),
        from.turn() + 1,
        from.title(),
        from.source(),
        from.practiceReview(),
        from.owner(),
        from.group(),
        from.agencies(),
        review,
        closed,
        held,
        history);
  }
}

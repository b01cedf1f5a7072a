package uk.lantern.scheduler.round;

import java.time.LocalDateTime;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.RoundOutcome.Done;
import uk.lantern.scheduler.round.RoundOutcome.Refused;
import uk.lantern.scheduler.round.part.RoundEvent;
import uk.lantern.scheduler.round.part.RoundPlan;
import uk.lantern.scheduler.round.part.RoundState;
import uk.lantern.scheduler.round.store.RoundsStore;

/** Drafts rounds and changes their plans. */
final class Drafting {

  private final RoundsStore store;
  private final RoundSteps steps;
  private final Invitees invitees;
  private final PlanKnowledge knowledge;

  Drafting(RoundsStore store, RoundSteps steps, Invitees invitees, PlanKnowledge knowledge) {
    this.store = store;
    this.steps = steps;
    this.invitees = invitees;
    this.knowledge = knowledge;
  }

  RoundOutcome draft(PersonKey by, RoundPlan plan) {
    if (!steps.mayAct(by)) {
      return new Refused(RoundRefusal.NOT_THE_TEAM, null);
    }
    Optional<RoundRefusal> refusal = refusal(plan);
    if (refusal.isPresent()) {
      return new Refused(refusal.get(), null);
    }
    Year year = Year.of(steps.today().getYear());
    Round round =
        new Round(
            store.nextRef(plan.form().kind(), year),
            1,
            RoundState.DRAFT,
            plan,
            0,
            null,
            List.of(new RoundEvent("drafted", by, steps.now(), "")));
    if (!store.insert(round, Map.of())) {
      throw new IllegalStateException("Reference " + round.ref() + " was given twice.");
    }
    return new Done(round);
  }

  /** Whether the kind fits is decided by the reference, so that it stays. */
  RoundOutcome change(String ref, PersonKey by, long turn, RoundPlan plan) {
    return steps.take(
        ref,
        by,
        turn,
        now ->
            RoundSteps.unless(
                StepPolicy.change(now).or(() -> fits(now, plan)).or(() -> refusal(plan)),
                now,
                from -> steps.next(from, "changed", by, "").plan(plan).done()));
  }

  /** A round whose closing moment has come is over, whether or not a sweep has been by. */
  private Optional<RoundRefusal> fits(Round now, RoundPlan plan) {
    if (now.state() != RoundState.DRAFT && !steps.now().isBefore(RoundTimes.closes(now))) {
      return Optional.of(RoundRefusal.NOT_NOW);
    }
    if (now.state() != RoundState.DRAFT) {
      return PlanPolicy.later(now.plan(), plan);
    }
    return plan.form().kind() == now.kind()
        ? Optional.empty()
        : Optional.of(RoundRefusal.NO_SUCH_QUESTIONNAIRE);
  }

  private Optional<RoundRefusal> refusal(RoundPlan plan) {
    LocalDateTime now = LocalDateTime.ofInstant(steps.now(), London.ZONE);
    return PlanPolicy.refusal(plan, knowledge.known(plan, invitees), now);
  }
}

package uk.lantern.scheduler.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.lantern.scheduler.action.ActionOutcome.Done;
import uk.lantern.scheduler.action.ActionOutcome.Refused;
import uk.lantern.scheduler.action.part.ActionDates;
import uk.lantern.scheduler.action.part.ActionEvent;
import uk.lantern.scheduler.action.part.ActionMove;
import uk.lantern.scheduler.action.part.ActionPeople;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.action.part.Agreement;
import uk.lantern.scheduler.action.part.Agreement.Word;
import uk.lantern.scheduler.action.part.Origin;
import uk.lantern.scheduler.action.part.Progress;
import uk.lantern.scheduler.action.part.Proof;
import uk.lantern.scheduler.action.part.Standing;
import uk.lantern.scheduler.action.plan.ActionPlan;
import uk.lantern.scheduler.action.plan.Recommendation;
import uk.lantern.scheduler.action.plan.Response;
import uk.lantern.scheduler.action.store.ActionsStore;
import uk.lantern.scheduler.action.store.PlansStore;
import uk.lantern.scheduler.action.store.RecommendationsStore;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;

/** Writes down a new action. */
final class Proposing {

  private final ActionsStore store;
  private final PlansStore plans;
  private final RecommendationsStore recommendations;
  private final ActionSteps steps;

  Proposing(
      ActionsStore store,
      PlansStore plans,
      RecommendationsStore recommendations,
      ActionSteps steps) {
    this.store = store;
    this.plans = plans;
    this.recommendations = recommendations;
    this.steps = steps;
  }

  ActionOutcome propose(PersonKey by, NewAction wanted) {
    Acting acting = steps.watch().acting(by);
    ActionPlan plan = plans.find(wanted.plan()).orElse(null);
    String group = plan == null ? "" : plan.group();
    if (!ProposalPolicy.mayPropose(acting, group)) {
      return new Refused(ActionRefusal.NOT_YOURS, ProposalPolicy.WHO_CAN, null);
    }
    if (plan == null) {
      return Refused.because(ActionRefusal.NO_SUCH_PLAN, null);
    }
    List<Recommendation> served = recommendations.those(wanted.recommendations());
    OfficerStep.Propose step = new OfficerStep.Propose(wanted);
    Around around = steps.around(step);
    Optional<ActionRefusal> refusal =
        ProposalPolicy.refusal(step, plan, served, acting.today(), around);
    Person owner = around.named();
    if (refusal.isPresent() || owner == null) {
      return Refused.because(refusal.orElse(ActionRefusal.NO_SUCH_PERSON), null);
    }
    Action action = action(by, wanted, plan, owner, served);
    if (!store.insert(action)) {
      throw new IllegalStateException("The counter gave " + action.ref() + " twice.");
    }
    return new Done(null, action);
  }

  private Action action(
      PersonKey by, NewAction wanted, ActionPlan plan, Person owner, List<Recommendation> served) {
    Instant now = steps.watch().clock().instant();
    LocalDate today = steps.watch().acting(by).today();
    PersonKey key = owner.key();
    boolean stands = isAccepted(served, owner.agency()) && !by.equals(key);
    return new Action(
        store.nextRef(),
        1,
        wanted.words(),
        new Origin(
            plan.ref(),
            plan.group(),
            plan.source(),
            served.stream().map(Recommendation::ref).toList(),
            wanted.serves(),
            wanted.noLinkReason(),
            wanted.safetyCritical()),
        new ActionPeople(key, null, null, owner.agency(), wanted.verifier(), by),
        new ActionDates(today, wanted.due(), wanted.due()),
        Standing.proposed(stands ? confirmedBy(by, now) : Agreement.NONE),
        Progress.NONE,
        List.of(),
        Proof.NONE,
        List.of(
            new ActionEvent(
                ActionMove.PROPOSE, by, now, "", key, wanted.due(), ActionState.PROPOSED)));
  }

  private static Agreement confirmedBy(PersonKey by, Instant now) {
    return new Agreement(null, null, new Word(by, now));
  }

  /**
   * What its agency has accepted, the group stands behind already: only the owner's word is missing
   * (domain.md 1.3, S8).
   */
  private static boolean isAccepted(List<Recommendation> served, String agency) {
    return !served.isEmpty()
        && served.stream()
            .allMatch(
                it ->
                    it.response(agency)
                        .filter(said -> said.answer() != Response.Answer.NOT_ACCEPTED)
                        .isPresent());
  }
}

package uk.lantern.scheduler.action;

import java.util.List;
import java.util.Optional;
import uk.lantern.scheduler.action.PlanOutcome.Done;
import uk.lantern.scheduler.action.PlanOutcome.Refused;
import uk.lantern.scheduler.action.plan.ActionPlan;
import uk.lantern.scheduler.action.plan.NewPlan;
import uk.lantern.scheduler.action.plan.PlanEvent;
import uk.lantern.scheduler.action.store.Refs;
import uk.lantern.scheduler.people.Agencies;
import uk.lantern.scheduler.people.Groups;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Role;

/** A new plan, as it will stand; the door stores it. */
final class PlanAdding {

  private final Groups groups;
  private final Agencies agencies;
  private final PlanSteps steps;

  PlanAdding(Groups groups, Agencies agencies, PlanSteps steps) {
    this.groups = groups;
    this.agencies = agencies;
    this.steps = steps;
  }

  PlanOutcome add(PersonKey by, NewPlan wanted) {
    Acting acting = steps.watch().acting(by);
    if (!acting.has(Role.QA_OFFICER, Role.BUSINESS_MANAGER)) {
      return new Refused(ActionRefusal.NOT_YOURS, PlanSteps.TEAM, List.of(), null);
    }
    Optional<ActionRefusal> refusal = refusal(wanted, acting);
    String ref = Refs.plan(wanted.ref()).orElse("");
    if (refusal.isPresent() || ref.isEmpty()) {
      return Refused.because(refusal.orElse(ActionRefusal.REF_UNUSABLE), null);
    }
    return new Done(
        new ActionPlan(
            ref,
            1,
            wanted.title().strip(),
            wanted.source(),
            wanted.practiceReview(),
            wanted.owner(),
            wanted.group(),
            wanted.agencies(),
            wanted.nextReview(),
            null,
            false,
            List.of(steps.event(PlanEvent.Kind.ADDED, by, ""))));
  }

  private Optional<ActionRefusal> refusal(NewPlan wanted, Acting acting) {
    if (wanted.title().isBlank()) {
      return Optional.of(ActionRefusal.TEXT_MISSING);
    }
    if (groups.find(wanted.group()).isEmpty()) {
      return Optional.of(ActionRefusal.NO_SUCH_GROUP);
    }
    if (wanted.agencies().stream().anyMatch(code -> agencies.find(code).isEmpty())) {
      return Optional.of(ActionRefusal.NO_SUCH_AGENCY);
    }
    if (!steps.isHere(wanted.owner())) {
      return Optional.of(ActionRefusal.NO_SUCH_PERSON);
    }
    return DatePolicy.due(wanted.nextReview(), acting.today())
        .or(() -> steps.words(wanted.title()));
  }
}

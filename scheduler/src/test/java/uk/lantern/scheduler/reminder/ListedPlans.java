package uk.lantern.scheduler.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.lantern.scheduler.action.ActionPlans;
import uk.lantern.scheduler.action.PlanOutcome;
import uk.lantern.scheduler.action.Sight;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.action.plan.ActionPlan;
import uk.lantern.scheduler.action.plan.NewPlan;
import uk.lantern.scheduler.action.plan.PlanProgress;
import uk.lantern.scheduler.action.plan.SourceKind;
import uk.lantern.scheduler.people.PersonKey;

/** The door to plans over a list. */
final class ListedPlans implements ActionPlans {

  final List<ActionPlan> all = new ArrayList<>();

  static ActionPlan plan(PersonKey owner, String review) {
    return new ActionPlan(
        "DEMO-01",
        3,
        "DEMO review",
        SourceKind.REVIEW,
        false,
        owner,
        "improvement_assurance",
        List.of(),
        LocalDate.parse(review),
        null,
        false,
        List.of());
  }

  @Override
  public PlanOutcome add(PersonKey by, NewPlan wanted) {
    throw new UnsupportedOperationException();
  }

  @Override
  public PlanOutcome reviewOn(String ref, PersonKey by, long turn, LocalDate nextReview) {
    throw new UnsupportedOperationException();
  }

  @Override
  public PlanOutcome ownedBy(String ref, PersonKey by, long turn, PersonKey owner) {
    throw new UnsupportedOperationException();
  }

  @Override
  public PlanOutcome close(String ref, PersonKey by, long turn, String meeting, LocalDate on) {
    throw new UnsupportedOperationException();
  }

  @Override
  public PlanOutcome legalHold(String ref, PersonKey by, long turn, boolean held, String reason) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<ActionPlan> find(String ref, Sight sight) {
    return find(ref);
  }

  @Override
  public Optional<ActionPlan> find(String ref) {
    return all.stream().filter(it -> it.ref().equals(ref)).findFirst();
  }

  @Override
  public List<ActionPlan> in(Sight sight) {
    return all;
  }

  @Override
  public List<ActionPlan> open() {
    return all.stream().filter(ActionPlan::isOpen).toList();
  }

  @Override
  public Optional<PlanProgress> progress(String ref) {
    return Optional.of(
        new PlanProgress(
            Map.of(ActionState.IN_PROGRESS, 2, ActionState.CLOSED, 1), Map.of(), Map.of(), 1));
  }
}

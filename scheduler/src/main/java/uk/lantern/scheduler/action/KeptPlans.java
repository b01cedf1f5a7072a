package uk.lantern.scheduler.action;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.lantern.scheduler.action.PlanOutcome.Absent;
import uk.lantern.scheduler.action.PlanOutcome.Done;
import uk.lantern.scheduler.action.PlanOutcome.Refused;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.action.part.Rag;
import uk.lantern.scheduler.action.plan.ActionPlan;
import uk.lantern.scheduler.action.plan.NewPlan;
import uk.lantern.scheduler.action.plan.PlanProgress;
import uk.lantern.scheduler.action.plan.Recommendation;
import uk.lantern.scheduler.action.plan.RecommendationStatus;
import uk.lantern.scheduler.action.store.ActionsStore;
import uk.lantern.scheduler.action.store.PlansStore;
import uk.lantern.scheduler.action.store.RecommendationsStore;
import uk.lantern.scheduler.people.PersonKey;

/** The door to collection {@code actionPlans}. */
final class KeptPlans implements ActionPlans {

  private final PlansStore store;
  private final RecommendationsStore recommendations;
  private final ActionsStore actions;
  private final PlanAdding adding;
  private final PlanSteps steps;

  KeptPlans(
      PlansStore store,
      RecommendationsStore recommendations,
      ActionsStore actions,
      PlanAdding adding,
      PlanSteps steps) {
    this.store = store;
    this.recommendations = recommendations;
    this.actions = actions;
    this.adding = adding;
    this.steps = steps;
  }

  @Override
  public PlanOutcome add(PersonKey by, NewPlan wanted) {
    PlanOutcome outcome = adding.add(by, wanted);
    return outcome instanceof Done done && !store.insert(done.plan())
        ? Refused.because(ActionRefusal.REF_TAKEN, null)
        : outcome;
  }

  @Override
  public PlanOutcome reviewOn(String ref, PersonKey by, long turn, LocalDate nextReview) {
    return change(ref, by, turn, plan -> steps.reviewOn(plan, by, nextReview));
  }

  @Override
  public PlanOutcome ownedBy(String ref, PersonKey by, long turn, PersonKey owner) {
    return change(ref, by, turn, plan -> steps.ownedBy(plan, by, owner));
  }

  @Override
  public PlanOutcome close(String ref, PersonKey by, long turn, String meeting, LocalDate on) {
    return change(
        ref, by, turn, plan -> steps.close(plan, by, meeting.strip(), on, stillOpen(plan)));
  }

  @Override
  public PlanOutcome legalHold(String ref, PersonKey by, long turn, boolean held, String reason) {
    return change(ref, by, turn, plan -> steps.legalHold(plan, by, held, reason.strip()));
  }

  /** One compare-and-set: a lost race is a turn that is not there any more. */
  private PlanOutcome change(
      String ref, PersonKey by, long turn, Function<ActionPlan, PlanOutcome> how) {
    ActionPlan now = store.find(ref, steps.sight(by)).orElse(null);
    if (now == null) {
      return new Absent();
    }
    if (now.turn() != turn) {
      return Refused.because(ActionRefusal.CHANGED, now);
    }
    PlanOutcome outcome = how.apply(now);
    if (!(outcome instanceof Done done) || store.replace(done.plan())) {
      return outcome;
    }
    return Refused.because(ActionRefusal.CHANGED, store.find(now.ref()).orElse(now));
  }

  /**
   * Opens the plan of an action that somebody took up again. Who loses a race against another step
   * looks again: that step may not have been the same.
   */
  void reopen(Taken taken) {
    String ref = taken.now().origin().plan();
    Optional<ActionPlan> plan = store.find(ref).filter(it -> !it.isOpen());
    while (plan.isPresent()
        && !store.replace(steps.reopened(plan.get(), taken.by(), taken.now().ref()))) {
      plan = store.find(ref).filter(it -> !it.isOpen());
    }
  }

  /** What keeps it from closing, by reference. */
  private List<String> stillOpen(ActionPlan plan) {
    List<Action> all = actions.in(null, ActionFilter.all().ofPlan(plan.ref()));
    return Stream.concat(
            recommendations.ofPlan(plan.ref()).stream()
                .filter(it -> !RecommendationPolicy.isSettled(it))
                .map(Recommendation::ref),
            all.stream().filter(it -> !it.state().isEnded()).map(Action::ref))
        .toList();
  }

  @Override
  public Optional<ActionPlan> find(String ref, Sight sight) {
    return store.find(ref, sight);
  }

  @Override
  public Optional<ActionPlan> find(String ref) {
    return store.find(ref);
  }

  @Override
  public List<ActionPlan> in(Sight sight) {
    return store.in(sight);
  }

  @Override
  public List<ActionPlan> open() {
    return store.open();
  }

  @Override
  public Optional<PlanProgress> progress(String ref) {
    return store.find(ref).map(this::progress);
  }

  private PlanProgress progress(ActionPlan plan) {
    List<Action> all = actions.in(null, ActionFilter.all().ofPlan(plan.ref()));
    LocalDate today = steps.today();
    Map<ActionState, Integer> states = new EnumMap<>(ActionState.class);
    Map<Rag, Integer> colours = new EnumMap<>(Rag.class);
    for (Action action : all) {
      states.merge(action.state(), 1, Integer::sum);
      colours.merge(RagPolicy.rag(action, today), 1, Integer::sum);
    }
    Map<RecommendationStatus, Integer> statuses = new EnumMap<>(RecommendationStatus.class);
    for (Recommendation it : recommendations.ofPlan(plan.ref())) {
      List<Action> served =
          all.stream().filter(each -> each.origin().recommendations().contains(it.ref())).toList();
      statuses.merge(RecommendationPolicy.status(it, served), 1, Integer::sum);
    }
    int overdue = (int) all.stream().filter(it -> it.isOverdueOn(today)).count();
    return new PlanProgress(states, colours, statuses, overdue);
  }
}

package uk.lantern.scheduler.action;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.lantern.scheduler.action.RecommendationOutcome.Absent;
import uk.lantern.scheduler.action.RecommendationOutcome.Done;
import uk.lantern.scheduler.action.RecommendationOutcome.Refused;
import uk.lantern.scheduler.action.plan.NewRecommendation;
import uk.lantern.scheduler.action.plan.Recommendation;
import uk.lantern.scheduler.action.plan.RecommendationStatus;
import uk.lantern.scheduler.action.plan.Response.Answer;
import uk.lantern.scheduler.action.store.ActionsStore;
import uk.lantern.scheduler.action.store.RecommendationsStore;
import uk.lantern.scheduler.people.PersonKey;

/** The door to collection {@code recommendations}. */
final class KeptRecommendations implements Recommendations {

  /** Somebody changes the other one at the same moment, again and again. */
  private static final int TRIES_OF_OTHER = 20;

  private final RecommendationsStore store;
  private final ActionsStore actions;
  private final RecommendationSteps steps;

  KeptRecommendations(RecommendationsStore store, ActionsStore actions, RecommendationSteps steps) {
    this.store = store;
    this.actions = actions;
    this.steps = steps;
  }

  @Override
  public RecommendationOutcome add(PersonKey by, NewRecommendation wanted) {
    return steps.add(by, wanted);
  }

  @Override
  public RecommendationOutcome respond(
      String ref, PersonKey by, long turn, String agency, Answer answer, String reason) {
    return change(ref, by, turn, step -> step.respond(agency, answer, reason.strip()));
  }

  @Override
  public RecommendationOutcome noAction(String ref, PersonKey by, long turn, String reason) {
    return change(ref, by, turn, step -> step.noAction(reason.strip(), of(step.from())));
  }

  @Override
  public RecommendationOutcome supersede(
      String ref, PersonKey by, long turn, String byRef, String reason) {
    return change(
        ref,
        by,
        turn,
        step -> {
          Recommendation other = store.find(byRef, steps.sight(by)).orElse(null);
          RecommendationOutcome outcome = step.supersede(other, reason.strip());
          return outcome instanceof Done && !isNoted(byRef, step.from().ref(), by, reason.strip())
              ? Refused.because(ActionRefusal.NO_SUCH_RECOMMENDATION, step.from())
              : outcome;
        });
  }

  /** The other one first notes whose place it is to take; {@code ActionSteps} says why. */
  private boolean isNoted(String byRef, String ref, PersonKey by, String reason) {
    for (int attempt = 0; attempt < TRIES_OF_OTHER; attempt++) {
      Recommendation other = store.find(byRef, steps.sight(by)).orElse(null);
      if (other == null || !(steps.step(other, by).takePlace(ref, reason) instanceof Done noted)) {
        return false;
      }
      if (store.replace(noted.now())) {
        return true;
      }
    }
    return false;
  }

  @Override
  public RecommendationOutcome close(String ref, PersonKey by, long turn, String meeting) {
    return change(ref, by, turn, step -> step.close(meeting.strip(), of(step.from())));
  }

  /** One compare-and-set: a lost race is a turn that is not there any more. */
  private RecommendationOutcome change(
      String ref,
      PersonKey by,
      long turn,
      Function<RecommendationStep, RecommendationOutcome> how) {
    Recommendation now = store.find(ref, steps.sight(by)).orElse(null);
    if (now == null) {
      return new Absent();
    }
    if (now.turn() != turn) {
      return Refused.because(ActionRefusal.CHANGED, now);
    }
    RecommendationOutcome outcome = how.apply(steps.step(now, by));
    if (!(outcome instanceof Done done) || store.replace(done.now())) {
      return outcome;
    }
    return Refused.because(ActionRefusal.CHANGED, store.find(now.ref()).orElse(now));
  }

  private List<Action> of(Recommendation recommendation) {
    return actions.in(null, ActionFilter.all().ofRecommendation(recommendation.ref()));
  }

  @Override
  public Optional<Recommendation> find(String ref, Sight sight) {
    return store.find(ref, sight);
  }

  @Override
  public Optional<Recommendation> find(String ref) {
    return store.find(ref);
  }

  @Override
  public List<Recommendation> ofPlan(String plan, Sight sight) {
    return store.ofPlan(plan, sight);
  }

  @Override
  public List<Recommendation> in(Sight sight, int most) {
    return store.in(sight, most);
  }

  @Override
  public List<Recommendation> behind(Action action) {
    return store.those(action.origin().recommendations());
  }

  @Override
  public RecommendationStatus status(Recommendation recommendation) {
    return RecommendationPolicy.status(recommendation, of(recommendation));
  }
}

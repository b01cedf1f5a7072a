package uk.lantern.scheduler.action;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.action.plan.Recommendation;
import uk.lantern.scheduler.action.plan.Recommendation.Ending;
import uk.lantern.scheduler.action.plan.RecommendationStatus;
import uk.lantern.scheduler.action.plan.Response;
import uk.lantern.scheduler.action.plan.Response.Answer;

/** Where a recommendation stands: follows from what was answered and from its actions. */
public final class RecommendationPolicy {

  private RecommendationPolicy() {}

  /**
   * @param actions those that serve it
   */
  public static RecommendationStatus status(Recommendation it, List<Action> actions) {
    Ending ending = it.ending();
    if (ending != null) {
      return ending.supersededBy() == null
          ? RecommendationStatus.CLOSED
          : RecommendationStatus.SUPERSEDED;
    }
    List<Action> counted =
        actions.stream()
            .filter(
                action ->
                    action.state() != ActionState.CANCELLED
                        && action.state() != ActionState.SUPERSEDED)
            .toList();
    if (counted.stream().allMatch(action -> action.state() == ActionState.PROPOSED)) {
      return answered(it);
    }
    if (counted.stream().anyMatch(Action::isOpen)) {
      return RecommendationStatus.IN_DELIVERY;
    }
    return counted.stream().allMatch(RecommendationPolicy::isTested)
        ? RecommendationStatus.IMPACT_TESTED
        : RecommendationStatus.DELIVERED;
  }

  /** Whether nothing more is to be done about it: closed, or refused or left with a reason. */
  public static boolean isSettled(Recommendation it) {
    return it.ending() != null
        || it.noAction() != null
        || answered(it) == RecommendationStatus.NOT_ACCEPTED;
  }

  private static RecommendationStatus answered(Recommendation it) {
    if (it.addressedTo().isEmpty()) {
      return RecommendationStatus.DRAFT;
    }
    Set<Answer> answers = it.responses().stream().map(Response::answer).collect(Collectors.toSet());
    if (answers.isEmpty()) {
      return RecommendationStatus.PROPOSED;
    }
    if (answers.equals(Set.of(Answer.NOT_ACCEPTED))) {
      return everybodyAnswered(it)
          ? RecommendationStatus.NOT_ACCEPTED
          : RecommendationStatus.PROPOSED;
    }
    return answers.equals(Set.of(Answer.ACCEPTED))
        ? RecommendationStatus.ACCEPTED
        : RecommendationStatus.PARTLY_ACCEPTED;
  }

  private static boolean everybodyAnswered(Recommendation it) {
    return it.addressedTo().stream().allMatch(agency -> it.response(agency).isPresent());
  }

  private static boolean isTested(Action action) {
    return action.state() == ActionState.CLOSED
        && action.proof().lastCheck().filter(check -> !check.judgement().isFailed()).isPresent();
  }
}

package uk.lantern.scheduler.action;

import java.util.List;
import java.util.Optional;
import uk.lantern.scheduler.action.plan.NewRecommendation;
import uk.lantern.scheduler.action.plan.Recommendation;
import uk.lantern.scheduler.action.plan.RecommendationStatus;
import uk.lantern.scheduler.action.plan.Response;
import uk.lantern.scheduler.people.PersonKey;

/**
 * Every recommendation; compare-and-set on the turn that somebody saw, as {@link Actions}. Their
 * words are kept as they were made. References are understood as people type them: {@code R-031},
 * {@code r31}, {@code 31}.
 */
public interface Recommendations {

  RecommendationOutcome add(PersonKey by, NewRecommendation wanted);

  /**
   * What an agency says to it: its safeguarding lead, or the partnership team for it.
   *
   * @param reason needed unless it is accepted
   */
  RecommendationOutcome respond(
      String ref, PersonKey by, long turn, String agency, Response.Answer answer, String reason);

  /** There is no action to it, and why. */
  RecommendationOutcome noAction(String ref, PersonKey by, long turn, String reason);

  /** Another one takes its place. */
  RecommendationOutcome supersede(String ref, PersonKey by, long turn, String byRef, String reason);

  /** Closes it once none of its actions is open. */
  RecommendationOutcome close(String ref, PersonKey by, long turn, String meeting);

  /** The recommendation, when there is one and they may see it. */
  Optional<Recommendation> find(String ref, Sight sight);

  /** For letters and sweeps; whoever answers a person asks with that person's sight. */
  Optional<Recommendation> find(String ref);

  /** Those of a plan that somebody may see, by reference. */
  List<Recommendation> ofPlan(String plan, Sight sight);

  /** All that somebody may see, the newest first. */
  List<Recommendation> in(Sight sight, int most);

  /** Those an action serves: whoever may see the action may read them. */
  List<Recommendation> behind(Action action);

  /** Where it stands, from its responses and its actions. */
  RecommendationStatus status(Recommendation recommendation);
}

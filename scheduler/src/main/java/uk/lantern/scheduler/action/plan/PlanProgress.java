package uk.lantern.scheduler.action.plan;

import java.util.EnumMap;
import java.util.Map;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.action.part.Rag;

/**
 * How far a plan is, in counts; names nobody.
 *
 * @param actions by state; states nothing is in are missing
 * @param colours of the same actions
 * @param recommendations by status
 * @param overdue actions under way whose date has passed
 */
public record PlanProgress(
    Map<ActionState, Integer> actions,
    Map<Rag, Integer> colours,
    Map<RecommendationStatus, Integer> recommendations,
    int overdue) {

  public PlanProgress {
    actions = Map.copyOf(actions);
    colours = Map.copyOf(colours);
    recommendations = Map.copyOf(recommendations);
  }

  public int of(ActionState state) {
    return actions.getOrDefault(state, 0);
  }

  public int of(Rag colour) {
    return colours.getOrDefault(colour, 0);
  }

  public int of(RecommendationStatus status) {
    return recommendations.getOrDefault(status, 0);
  }

  /** All actions. */
  public int total() {
    return actions.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The states in the order of an action's life. */
  public Map<ActionState, Integer> inOrder() {
    Map<ActionState, Integer> inOrder = new EnumMap<>(ActionState.class);
    inOrder.putAll(actions);
    return inOrder;
  }
}

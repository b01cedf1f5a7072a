package uk.lantern.scheduler.action.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation as somebody writes it down.
 *
 * @param ref {@code R-} and at least three digits; null for the next free one
 * @param plan the plan's reference
 * @param addressedTo codes of agencies
 */
public record NewRecommendation(
    @Nullable String ref, String plan, RecommendationText what, List<String> addressedTo) {

  public NewRecommendation {
    addressedTo = List.copyOf(addressedTo);
  }

  @Override
  public String toString() {
    return "NewRecommendation[" + what + "]";
  }
}

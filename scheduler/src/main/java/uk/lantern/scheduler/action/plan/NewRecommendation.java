package uk.lantern.scheduler.action.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation as somebody writes it down.
 *
 * @param ref {@code R-} and at least three digits; null for the next free one
 * @param plan the plan's reference
 * @param addressedTo codes of agencies
 * @param serves ids of learning items it puts into practice
 * @param noLinkReason why it serves none; empty when it does
 */
public record NewRecommendation(
    @Nullable String ref,
    String plan,
    RecommendationText what,
    List<String> addressedTo,
    List<String> serves,
    String noLinkReason) {

  public NewRecommendation {
    addressedTo = List.copyOf(addressedTo);
    serves = List.copyOf(serves);
  }

  @Override
  public String toString() {
    return "NewRecommendation[" + what + "]";
  }
}

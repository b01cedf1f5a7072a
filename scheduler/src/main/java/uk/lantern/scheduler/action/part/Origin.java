package uk.lantern.scheduler.action.part;

import java.util.List;
import uk.lantern.scheduler.action.plan.SourceKind;

/**
 * Where an action comes from; but for the learning it serves, never changes.
 *
 * @param plan the plan's reference
 * @param group code of the group that owns the plan
 * @param source what kind of source the plan has
 * @param recommendations references of those it serves; empty for an action of its own
 * @param serves ids of learning items it puts into practice
 * @param noLinkReason why it serves no learning item; empty when it does
 * @param safetyCritical an immediate safety action of a rapid review: half the intervals, no snooze
 */
public record Origin(
    String plan,
    String group,
    SourceKind source,
    List<String> recommendations,
    List<String> serves,
    String noLinkReason,
    boolean safetyCritical) {

  public Origin {
    recommendations = List.copyOf(recommendations);
    serves = List.copyOf(serves);
  }

  /** The same, and which learning it puts into practice. */
  public Origin serving(List<String> items, String noLink) {
    return new Origin(plan, group, source, recommendations, items, noLink, safetyCritical);
  }

  /** Never the reason. */
  @Override
  public String toString() {
    return "Origin[" + source + "]";
  }
}

package uk.lantern.bot.plans;

import java.util.Map;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.plan.ActionPlan;
import uk.lantern.scheduler.action.plan.Recommendation;

/**
 * What a card or a button is about; each part is empty for what it is not about.
 *
 * @param turn of the action, recommendation or plan as the card shows it
 */
record About(String action, String recommendation, String plan, String turn) {

  static final About NOTHING = new About("", "", "", "");

  static About of(Action action) {
    return new About(action.ref(), "", "", String.valueOf(action.turn()));
  }

  static About of(Recommendation recommendation) {
    return new About(
        "", recommendation.ref(), "", String.valueOf(recommendation.turn()));
  }

  static About of(ActionPlan plan) {
    return new About("", "", plan.ref(), String.valueOf(plan.turn()));
  }

  /** For what only shows it: whatever it has become since. */
  static About plan(String ref) {
    return new About("", "", ref, "");
  }

  Map<String, String> values() {
    return Map.of(
        "action", action, "recommendation", recommendation, "plan", plan, "turn", turn);
  }
}

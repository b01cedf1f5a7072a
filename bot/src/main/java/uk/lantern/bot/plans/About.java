package uk.lantern.bot.plans;

import java.util.Map;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.plan.ActionPlan;
import uk.lantern.scheduler.action.plan.Recommendation;

/**
 * What a card or a button is about; each part is empty for what it is not about.
 *
 * @param turn of the action, recommendation or plan as the card shows it
 * @param demo it belongs to a made-up plan
 */
record About(String action, String recommendation, String plan, String turn, boolean demo) {

  static final About NOTHING = new About("", "", "", "", false);

  static About of(Action action) {
    return new About(action.ref(), "", "", String.valueOf(action.turn()), isDemo(action.plan()));
  }

  static About of(Recommendation it) {
    return new About("", it.ref(), "", String.valueOf(it.turn()), isDemo(it.plan()));
  }

  static About of(ActionPlan plan) {
    return new About("", "", plan.ref(), String.valueOf(plan.turn()), isDemo(plan.ref()));
  }

  /** For what only shows it: whatever it has become since. */
  static About action(String ref) {
    return new About(ref, "", "", "", false);
  }

  static About recommendation(String ref) {
    return new About("", ref, "", "", false);
  }

  static About plan(String ref) {
    return new About("", "", ref, "", isDemo(ref));
  }

  static boolean isDemo(String plan) {
    return ActionPlan.isDemo(plan);
  }

  /** As buttons carry it. */
  Map<String, String> values() {
    return Map.of("action", action, "recommendation", recommendation, "plan", plan, "turn", turn);
  }

  /** Whether it is about something: a reference may be what somebody sent us. */
  @Override
  public String toString() {
    return "About[" + (equals(NOTHING) ? "nothing" : "something") + "]";
  }
}

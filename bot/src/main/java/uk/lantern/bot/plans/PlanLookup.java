package uk.lantern.bot.plans;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.ActionPlans;
import uk.lantern.scheduler.action.Actions;
import uk.lantern.scheduler.action.Recommendations;
import uk.lantern.scheduler.action.Sight;
import uk.lantern.scheduler.action.plan.ActionPlan;
import uk.lantern.scheduler.action.plan.Recommendation;

/**
 * Which action, recommendation or plan somebody means, by button or by words; what they may not see
 * is as if it were not there.
 */
@Component
class PlanLookup {

  private final Actions actions;
  private final Recommendations recommendations;
  private final ActionPlans plans;
  private final PlanCards cards;

  PlanLookup(Actions actions, Recommendations recommendations, ActionPlans plans, PlanCards cards) {
    this.actions = actions;
    this.recommendations = recommendations;
    this.plans = plans;
    this.cards = cards;
  }

  Sight sight(Turn turn) {
    return actions.sight(turn.person().key());
  }

  Reply action(Turn turn, Command command, Function<Action, Reply> then) {
    Optional<String> ref = carried(command, "action").or(() -> typed(turn).flatMap(Refs::actionOf));
    return found(turn, ref, PlansWording.WHICH_ACTION, it -> actions.find(it, sight(turn)), then);
  }

  Reply recommendation(Turn turn, Command command, Function<Recommendation, Reply> then) {
    Optional<String> ref =
        carried(command, "recommendation").or(() -> typed(turn).flatMap(Refs::recommendation));
    return found(
        turn,
        ref,
        PlansWording.WHICH_RECOMMENDATION,
        it -> recommendations.find(it, sight(turn)),
        then);
  }

  Reply plan(Turn turn, Command command, Function<ActionPlan, Reply> then) {
    Optional<String> ref = planRef(turn, command);
    return found(turn, ref, PlansWording.WHICH_PLAN, it -> plans.find(it, sight(turn)), then);
  }

  /** The plan that is named; empty when none is. */
  Optional<String> planRef(Turn turn, Command command) {
    return carried(command, "plan").or(() -> typed(turn).flatMap(Refs::plan));
  }

  private <T> Reply found(
      Turn turn,
      Optional<String> ref,
      PlansWording none,
      Function<String, Optional<T>> find,
      Function<T, Reply> then) {
    return ref.isEmpty()
        ? cards.said(turn, none, Map.of())
        : find.apply(ref.get()).map(then).orElseGet(cards::notYours);
  }

  private static Optional<String> carried(Command command, String name) {
    return Optional.of(command.data().getOrDefault(name, "").strip()).filter(ref -> !ref.isEmpty());
  }

  private static Optional<String> typed(Turn turn) {
    return turn.action() == null ? Optional.of(turn.text()) : Optional.empty();
  }

  /** Whether a card was made from another turn than the one that holds now. */
  static boolean isOld(Command command, long now) {
    String seen = command.data().getOrDefault("turn", "").strip();
    return !seen.isEmpty() && !seen.equals(String.valueOf(now));
  }

  /** The turn somebody saw: what their card carries, or what holds now for typed words. */
  static long seen(Command command, long now) {
    String seen = command.data().getOrDefault("turn", "").strip();
    return seen.matches("\\d{1,18}") ? Long.parseLong(seen) : seen.isEmpty() ? now : 0;
  }
}

package uk.lantern.bot.plans;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.action.ActionFilter;
import uk.lantern.scheduler.action.Actions;
import uk.lantern.scheduler.action.Recommendations;
import uk.lantern.scheduler.action.Sight;
import uk.lantern.scheduler.action.plan.Recommendation;
import uk.lantern.scheduler.action.plan.RecommendationStatus;

/** Recommendations as a list, those that have no action yet first. */
@Component
class RecommendationList {

  /** Enough for the open plans of a partnership; the register has them all. */
  private static final int LOOKED_AT = 200;

  private static final Set<RecommendationStatus> WITHOUT_ACTION =
      Set.of(
          RecommendationStatus.DRAFT,
          RecommendationStatus.PROPOSED,
          RecommendationStatus.ACCEPTED,
          RecommendationStatus.PARTLY_ACCEPTED);

  private final Recommendations recommendations;
  private final Actions actions;
  private final PlanCards cards;

  RecommendationList(Recommendations recommendations, Actions actions, PlanCards cards) {
    this.recommendations = recommendations;
    this.actions = actions;
    this.cards = cards;
  }

  /** Whether somebody still has to say what is to be done about it. */
  private boolean wantsAction(Recommendation it, Sight sight) {
    return it.noAction() == null
        && it.ending() == null
        && WITHOUT_ACTION.contains(recommendations.status(it))
        && actions.in(sight, ActionFilter.all().ofRecommendation(it.ref()).atMost(1)).isEmpty();
  }

  /**
   * Template {@code recommendation-list}.
   *
   * @param plan its reference; empty for those of all plans
   */
  Card of(String plan, Sight sight, Turn turn) {
    List<Recommendation> all =
        plan.isEmpty() ? recommendations.in(sight, LOOKED_AT) : recommendations.ofPlan(plan, sight);
    boolean adds = Officers.includes(turn);
    List<Map<String, Object>> wanting = new ArrayList<>();
    List<Map<String, Object>> others = new ArrayList<>();
    for (Recommendation it : all) {
      boolean wants = wantsAction(it, sight);
      (wants ? wanting : others).add(row(it, wants && adds, wants));
    }
    int count = wanting.size();
    wanting.addAll(others);
    Map<String, Object> values = new HashMap<>();
    values.put(
        "heading",
        plan.isEmpty()
            ? cards.say(PlansWording.RECOMMENDATIONS)
            : cards.say(PlansWording.RECOMMENDATIONS_OF, Map.of("plan", plan)));
    values.put("summary", summary(all.size(), count));
    values.put("rows", wanting);
    values.put("demo", all.stream().anyMatch(it -> About.isDemo(it.plan())));
    return cards.of(About.plan(plan), "recommendation-list", values);
  }

  private String summary(int all, int wanting) {
    if (all == 0) {
      return cards.say(PlansWording.RECOMMENDATIONS_NONE);
    }
    return wanting == 0
        ? cards.say(PlansWording.RECOMMENDATIONS_ALL_SERVED, Map.of("count", all))
        : cards.say(PlansWording.RECOMMENDATIONS_WANTING, Map.of("count", all, "none", wanting));
  }

  private Map<String, Object> row(Recommendation it, boolean add, boolean wants) {
    Map<String, Object> row = new HashMap<>();
    row.put("recommendation", it.ref());
    row.put("text", it.what().verbatim());
    row.put("line", line(it));
    row.put("wants", wants);
    row.put("add", add);
    return row;
  }

  /** A plan is often called as the review it comes of, which is then named once. */
  private String line(Recommendation it) {
    return it.plan().equalsIgnoreCase(it.what().sourceRef())
        ? cards.say(
            PlansWording.RECOMMENDATION_OF_SOURCE, Map.of("plan", it.plan(), "status", status(it)))
        : cards.say(
            PlansWording.RECOMMENDATION_LINE,
            Map.of("plan", it.plan(), "source", it.what().sourceRef(), "status", status(it)));
  }

  private String status(Recommendation it) {
    return cards.say(RecommendationStatusWording.of(recommendations.status(it)));
  }
}

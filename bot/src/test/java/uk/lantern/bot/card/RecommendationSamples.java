package uk.lantern.bot.card;

import java.util.List;
import java.util.Map;

/** Values for the cards of recommendations, DEMO throughout. */
final class RecommendationSamples {

  private RecommendationSamples() {}

  static Map<String, Object> list() {
    return Map.of(
        "heading",
        "Recommendations",
        "summary",
        "There are 2. Without an action yet: 1.",
        "rows",
        List.of(
            Map.of(
                "recommendation", "R-031",
                "text", "Every 6-8 week check asks who else cares for the baby.",
                "line", "DEMO-01. Audit 2026-02. Accepted",
                "wants", true,
                "add", true),
            Map.of(
                "recommendation", "R-030",
                "text", "Staff know how to escalate a professional disagreement.",
                "line", "DEMO-01. Audit 2026-02. In delivery")));
  }

  static Map<String, Object> one() {
    return Map.ofEntries(
        Map.entry("heading", "Recommendation R-031"),
        Map.entry("verbatim", "Every 6-8 week check asks who else cares for the baby."),
        Map.entry("lines", List.of("Audit: Audit 2026-02, 14 January 2026", "Plan DEMO-01.")),
        Map.entry("answers", List.of("DEMO Harebell Community Health NHS Trust: Accepted")),
        Map.entry("none", "It has no actions yet."),
        Map.entry("actions", List.of(PlanSamples.ROW)),
        Map.entry(
            "main",
            PlanSamples.buttons(
                "action-add", "Add action", "add action for R-031: ...; owner ...")),
        Map.entry("more", PlanSamples.buttons("plan", "Show the plan", "plan DEMO-01")));
  }
}

package uk.lantern.bot.card;

import java.util.List;
import java.util.Map;

/** Values for the cards of feedback, DEMO throughout. */
final class FeedbackSamples {

  private FeedbackSamples() {}

  static Map<String, Map<String, Object>> all() {
    return Map.of("form", form(), "feedback-list", list());
  }

  private static Map<String, Object> field(String id, String kind, String label, String value) {
    return Map.of(
        "id",
        id,
        "label",
        label + " (required)",
        "error",
        "Please answer this: it is needed.",
        "value",
        value,
        kind,
        true,
        "choices",
        List.of(Map.of("name", "Social care", "code", "social_care")));
  }

  private static Map<String, Object> form() {
    return Map.ofEntries(
        Map.entry("heading", "An escalation happened: 2 of 2"),
        Map.entry("facts", List.of("No child details, no names.")),
        Map.entry("problems", List.of("Say the working days as a number from 0 to 250.")),
        Map.entry(
            "fields",
            List.of(
                field("days", "line", "Working days so far", "6"),
                field("words", "words", "What was good", "They rang back within the hour."),
                field("resolved", "list", "Is it resolved?", ""),
                field("group", "drop", "Your organisation's group", "social_care"))),
        Map.entry("verb", "feedback-save"),
        Map.entry("submit", "Save"),
        Map.entry("say", "save my feedback"),
        Map.entry("stop", "Stop"),
        Map.entry("form", "00000000-0000-4000-8000-0000000000f1"),
        Map.entry("about", "escalation"));
  }

  private static Map<String, Object> list() {
    Map<String, Object> open =
        Map.of(
            "ref", "F-0212",
            "line", "F-0212. Compliment from Health, week of 23 November 2026",
            "text", "For the team front door: they rang back within the hour.",
            "status", "Wants to be told what came of it. It is not shared.",
            "title", "Say what was done with F-0212",
            "open", true);
    return Map.of(
        "heading", "Feedback",
        "summary", "2 records, those whose givers wait first.",
        "rows",
            List.of(
                open,
                Map.of(
                    "ref", "F-0211",
                    "line", "F-0211. Barrier from Police, week of 16 November 2026",
                    "text", "The form asks for the same address four times.",
                    "status", "Told back on 20 November 2026: the form asks once now.",
                    "title", "Say what was done with F-0211",
                    "open", false)));
  }
}

package uk.lantern.bot.card;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Values for the cards of owners of actions and their managers. */
final class ActionSamples {

  private static final String TITLE = "A-118: Brief your team on the escalation guide";
  private static final List<String> PROBLEMS = List.of("Write why.");
  private static final List<Map<String, String>> PEOPLE =
      List.of(
          Map.of("name", "Mo Ahmed", "code", "mo"), Map.of("name", "Maya Fern", "code", "maya"));

  private ActionSamples() {}

  static Map<String, Map<String, Object>> all() {
    Map<String, Map<String, Object>> all = new HashMap<>(forms());
    all.putAll(shown());
    return all;
  }

  private static Map<String, Map<String, Object>> shown() {
    return Map.of(
        "action-one", one(),
        "action-mine", mine(),
        "action-team",
            Map.of(
                "heading",
                "Team overview: Health visiting south",
                "lines",
                List.of("Actions: 11 open (2 red, 3 amber, 6 green)."),
                "foot",
                "I never show who answered pulses.",
                "hasActions",
                true,
                "hasAudits",
                true));
  }

  private static Map<String, Map<String, Object>> forms() {
    return Map.of(
        "action-update-form",
            form(
                Map.of(
                    "line", "Status: In progress. What is left, and by when?",
                    "text", "Nearly there, just waiting for comms",
                    "left", "",
                    "by", "",
                    "feeling", "none")),
        "action-stuck-form", form(Map.of("line", "What is in the way?")),
        "action-date-form", form(Map.of("line", "The date proposed is 31 March.", "date", "")),
        "action-not-me-form",
            form(Map.of("reason", "", "to", "", "people", PEOPLE, "hint", "Leave it empty.")),
        "action-evidence-form", form(evidence()),
        "action-summary-form", form(evidence()),
        "action-time-form",
            form(
                Map.of(
                    "line", "What is the new date, and why?",
                    "date", "2027-01-15",
                    "reason", "Two posts vacant",
                    "risk", "Low risk",
                    "mitigation", "The guide is emailed already")),
        "action-pass-form",
            form(Map.of("line", TITLE, "to", "", "people", PEOPLE, "hint", "Not in the list?")));
  }

  private static Map<String, Object> form(Map<String, Object> values) {
    Map<String, Object> all = new HashMap<>(values);
    all.put("action", "A-118");
    all.put("turn", 4);
    all.put("heading", TITLE);
    all.put("problems", PROBLEMS);
    return all;
  }

  private static Map<String, Object> evidence() {
    return Map.of(
        "kind", "record_audit",
        "link", "https://files.example.org/audit",
        "date", "2026-11-20",
        "title", "Record audit, 20 November 2026",
        "what", "Record audit, 20 November 2026",
        "summary", "17 of 20 records show the prompt (85%).",
        "declared", "false");
  }

  private static Map<String, String> button(String verb, String title, String say) {
    return Map.of(
        "verb", verb, "title", title, "say", say, "action", "A-118", "turn", "4", "choice", "");
  }

  private static Map<String, Object> one() {
    return form(
        Map.of(
            "status", "Amber: due in 6 days",
            "colour", "warning",
            "paragraphs",
                List.of(
                    "Due: Tuesday 15 December 2026. Status: In progress.",
                    "Why it matters: children wait while we decide."),
            "main",
                List.of(
                    button("action-update", "Update", "update A-118"),
                    button("action-evidence", "Send evidence", "send evidence for A-118"),
                    button("action-more-time", "Ask for more time", "more time for A-118")),
            "more",
                List.of(
                    button("action-later", "Remind me later", "remind me later of A-118"),
                    button("action-later-choose", "Tomorrow", "remind me of A-118 tomorrow"),
                    button("action-pass", "Pass to someone", "pass A-118"),
                    button("action-pass-send", "Send", "confirm pass A-118"),
                    button("action-stuck", "I'm stuck, please call me", "stuck on A-118"),
                    button("actions", "My actions", "my actions"))));
  }

  private static Map<String, Object> mine() {
    Map<String, String> row =
        Map.of(
            "action", "A-105",
            "turn", "7",
            "status", "Red: overdue by 4 days",
            "colour", "attention",
            "title", "A-105: Update thresholds guide",
            "note", "More time is asked for.",
            "verb", "action-update",
            "press", "Update A-105",
            "say", "update A-105");
    return Map.of(
        "heading", "You have 10 actions",
        "summary", "1 red, 1 amber, 8 green",
        "rows", Collections.nCopies(10, row));
  }
}

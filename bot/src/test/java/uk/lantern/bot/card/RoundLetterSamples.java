package uk.lantern.bot.card;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Values for the letters about rounds, DEMO throughout. */
final class RoundLetterSamples {

  private RoundLetterSamples() {}

  static Map<String, Map<String, Object>> all() {
    Map<String, Map<String, Object>> all = new TreeMap<>();
    all.put("round-asked", pulse());
    all.put("round-reminded", outstanding());
    all.put("round-told", told());
    all.put("round-news", news());
    return all;
  }

  /** domain.md 1.3 S3. */
  static Map<String, Object> pulse() {
    Map<String, Object> values = new HashMap<>();
    values.put("round", "P-0007");
    values.put("stage", "ONCE");
    values.put("part", "");
    values.put("heading", "2 quick questions, 30 seconds");
    values.put(
        "lines",
        List.of(
            "Topic: challenge between agencies.",
            "Your name is not saved with your answers. We save only your agency group and role.",
            "Please use the buttons on this card, and do not type names or case details.",
            "It closes on Friday 4 December 2026 at 17:00. Results: Friday 11 December 2026."));
    values.put("small", "Until it closes, somebody with our database and its key could find out.");
    values.put(
        "buttons",
        List.of(
            button("pulse-start", "Start", "start P-0007"),
            button("pulse-later", "Not now", "not now P-0007"),
            button("pulse-decline", "Don't ask me this one", "don't ask me P-0007")));
    values.put("others", List.of(why()));
    return values;
  }

  private static Map<String, String> why() {
    return button("why-asked", "Why am I being asked?", "why am I being asked P-0007");
  }

  private static Map<String, Object> outstanding() {
    Map<String, Object> row = outstandingRow();
    Map<String, Object> values = new HashMap<>();
    values.put("round", "SA-2026-04");
    values.put("stage", "ONCE");
    values.put("heading", "2 questionnaires to finish");
    values.put("lines", List.of("What you have saved is still there."));
    values.put("small", "Everybody who was asked gets this once.");
    values.put("rows", List.of(row, row));
    values.put(
        "buttons",
        List.of(
            button("audit", "My audits", "my audits"),
            button("ask-the-team", "Ask a question", "ask the team")));
    return values;
  }

  /** What the weekly card of actions names beside them. */
  static Map<String, Object> outstandingRow() {
    Map<String, Object> row =
        new HashMap<>(button("audit-start", "Open SA-2026-04", "open SA-2026-04"));
    row.put("round", "SA-2026-04");
    row.put("line", "SA-2026-04: supervision records. Due: Saturday 12 December 2026.");
    return row;
  }

  private static Map<String, Object> told() {
    return Map.of(
        "heading", "You said, we're doing: challenge between agencies",
        "figures", List.of("142 people answered.", "Did you know how? 61% said: Yes."),
        "said", "You said: a named person to call would help most.",
        "doing", "We're doing: we will publish contact names. By Friday 15 January 2027.",
        "hidden", "Groups with fewer than 5 answers are not shown.");
  }

  private static Map<String, Object> news() {
    return Map.of(
        "round",
        "MA-2026-02",
        "part",
        "C07",
        "heading",
        "An agency has sent in its audit",
        "line",
        "Sam Lee (DEMO Health) sent in C07 of MA-2026-02.",
        "buttons",
        List.of(button("round-open", "Open MA-2026-02", "round MA-2026-02")));
  }

  private static Map<String, String> button(String verb, String title, String say) {
    return Map.of("verb", verb, "title", title, "say", say);
  }
}

package uk.lantern.bot.card;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Values for the letters about actions, DEMO throughout. */
final class ReminderSamples {

  private static final String REF = "A-118";
  private static final String TEXT = "Brief your team on the escalation guide";

  private ReminderSamples() {}

  static Map<String, Map<String, Object>> all() {
    Map<String, Map<String, Object>> all = new TreeMap<>();
    all.put("action-bundle", many(60));
    all.put("action-today", today());
    all.put("action-overdue", overdue());
    all.put("action-sent-on", sentOn());
    all.put("action-news", news());
    all.put("plan-review", review());
    return all;
  }

  /** One action: the whole card. */
  static Map<String, Object> one() {
    Map<String, Object> action = row(REF, "Due: Tuesday 15 December 2026.");
    action.put("why", "Staff told us they get stuck when they disagree. Children wait meanwhile.");
    action.put("done", "The team has used the guide, and you told us how many people.");
    action.put("canWait", true);
    return Map.of(
        "heading",
        "One action due in 2 weeks",
        "name",
        "Sam",
        "one",
        List.of(action),
        "rows",
        List.of(),
        "asks",
        List.of());
  }

  static Map<String, Object> many(int count) {
    List<Map<String, Object>> rows =
        IntStream.range(0, count)
            .mapToObj(i -> row("A-" + (105 + i), "Was due: Sunday 22 November 2026, 2 days ago."))
            .toList();
    return Map.of(
        "heading",
        count + " of your actions, 1 past the date",
        "name",
        "Sam",
        "one",
        List.of(),
        "rows",
        rows,
        "asks",
        List.of(RoundLetterSamples.outstandingRow()));
  }

  private static Map<String, Object> row(String ref, String due) {
    Map<String, Object> row = new HashMap<>();
    row.put("action", ref);
    row.put("turn", 4);
    row.put("text", TEXT);
    row.put("due", due);
    row.put("status", "Status: In progress, Amber (no update since Sunday 1 November 2026).");
    return row;
  }

  private static Map<String, Object> today() {
    Map<String, Object> row = Map.of("action", REF, "turn", 4, "line", line("is due tomorrow"));
    return Map.of("heading", "Due now or next", "rows", List.of(row, row));
  }

  private static String line(String how) {
    return REF + " " + how + ": " + TEXT;
  }

  private static Map<String, Object> overdue() {
    Map<String, Object> mine = new HashMap<>();
    mine.put("action", "A-105");
    mine.put("turn", 7);
    mine.put("line", "A-105 is 4 days past its date: Update the thresholds guide");
    mine.put("text", "If it is done, send the evidence. If something is in the way, say so.");
    mine.put("mine", true);
    mine.put("copied", false);
    Map<String, Object> copied = new HashMap<>(mine);
    copied.put("mine", false);
    copied.put("copied", true);
    return Map.of(
        "heading", "Now past its date. What would help?",
        "intro", "You are named as the line manager. Nothing is asked of you.",
        "rows", List.of(mine, copied));
  }

  private static Map<String, Object> sentOn() {
    return Map.of(
        "action", "A-105",
        "turn", 7,
        "heading", "Your help is asked for with an action",
        "text", "This action of your organisation is past its date.",
        "line", "A-105: Update the thresholds guide. Owner: Sam Lee.",
        "sender", "Sent on by Jo Okoro.",
        "note", "What they say: We spoke on Monday. Two posts are vacant.",
        "asks", "Please see with Sam Lee what is in the way.");
  }

  private static Map<String, Object> news() {
    return Map.of(
        "heading",
        "An action is proposed to you",
        "action",
        REF,
        "turn",
        1,
        "text",
        TEXT,
        "line",
        "Jo Okoro suggests you as its owner. Due: Tuesday 15 December 2026.",
        "lines",
        List.of("Why: you know the team."),
        "buttons",
        List.of(
            button("action-agree", "Agree", "agree " + REF),
            button(
                "action-agree-date", "Agree with a new date", "agree " + REF + " with a new date"),
            button("action-not-me", "Not me - suggest someone", REF + " is not me")),
        "others",
        List.of(button("action-open", "Open " + REF, REF)));
  }

  private static Map<String, String> button(String verb, String title, String say) {
    return Map.of("verb", verb, "title", title, "say", say);
  }

  private static Map<String, Object> review() {
    Map<String, Object> exception =
        Map.of(
            "action", "A-105",
            "text", "Update the thresholds guide",
            "status", "Was due: Sunday 22 November 2026, 4 days ago. Status: In progress, Red.");
    return Map.of(
        "plan", "DEMO-01",
        "heading", "Plan DEMO-01 is reviewed on Thursday 3 December 2026",
        "progress", "DEMO review. Actions: 2 agreed, 1 in progress.",
        "rest", "These are not as they should be. Everything else is on track.",
        "exceptions", List.of(exception, exception));
  }
}

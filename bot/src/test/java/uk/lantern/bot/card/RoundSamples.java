package uk.lantern.bot.card;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Values for the cards of rounds as the team sees them, DEMO throughout. */
final class RoundSamples {

  private static final Map<String, String> ABOUT =
      Map.of("round", "P-0007", "turn", "3", "of", "", "recommendation", "");

  private RoundSamples() {}

  static Map<String, Map<String, Object>> all() {
    Map<String, Map<String, Object>> all = new HashMap<>();
    all.put("round-list", list());
    all.put("round-step", step());
    all.put("round-form", form());
    all.put("round-sides", sides());
    all.put("round-words", words());
    all.put("moderation", moderation());
    return all;
  }

  private static Map<String, Object> about(Map<String, Object> values) {
    Map<String, Object> all = new HashMap<>(values);
    all.putAll(ABOUT);
    return all;
  }

  private static Map<String, String> button(String verb, String title, String say) {
    Map<String, String> button = new HashMap<>(ABOUT);
    button.putAll(Map.of("verb", verb, "title", title, "say", say));
    return button;
  }

  private static Map<String, Object> list() {
    Map<String, String> row =
        Map.of(
            "round", "P-0007",
            "of", "",
            "title", "P-0007: Challenge between agencies",
            "line", "Pulse. Open. Closes Friday 4 December 2026, 17:00.",
            "verb", "round-open",
            "press", "Open P-0007",
            "say", "round P-0007");
    return about(
        Map.of(
            "heading",
            "Rounds",
            "summary",
            "At work: 14. The newest is first.",
            "mayOpen",
            true,
            "others",
            List.of(button("moderate", "More cases", "moderate MA-2026-02 page 2")),
            "rows",
            Collections.nCopies(22, row)));
  }

  private static Map<String, Object> step() {
    return about(
        Map.of(
            "heading", "P-0007: Challenge between agencies",
            "paragraphs", List.of("Pulse. Open.", "For: everybody. Asked: 300."),
            "main", List.of(button("round-close", "Close it", "close round P-0007")),
            "more",
                List.of(button("round-cancel", "Give it up", "cancel round P-0007 because ..."))));
  }

  private static Map<String, Object> field(String shape) {
    Map<String, Object> field =
        new HashMap<>(
            Map.of(
                "id", "in-" + shape,
                "label", "What is asked (required)",
                "error", "Please fill in: what is asked.",
                "value", "",
                "choices",
                    List.of(
                        Map.of("name", "Good", "code", "good"),
                        Map.of("name", "Inadequate", "code", "inadequate"))));
    field.put(shape, true);
    return field;
  }

  private static Map<String, Object> form() {
    Map<String, Object> values = new HashMap<>();
    values.put("heading", "New round: what it serves");
    values.put("facts", List.of("Every audit names its programme year."));
    values.put("problems", List.of("Name the programme year, for example 2026-27."));
    values.put("fields", List.of(field("line"), field("words"), field("day"), field("drop")));
    values.put("submit", button("round-new", "Make the draft", "new round audit-supervision; ..."));
    values.put("back", button("rounds", "All rounds", "rounds"));
    values.put("carries", true);
    values.put("keptForm", "audit-supervision");
    values.put("keptAudience", "DEMO Lantern Police");
    values.put("keptCloses", "4 December 17:00");
    values.put("keptResults", "2026-12-11");
    return about(values);
  }

  private static final List<Map<String, Object>> SIDES =
      List.of(
          Map.of("title", "Did you know how to escalate?", "lines", List.of("Yes: 61% (87)")),
          Map.of("title", "What would help most?", "lines", List.of("Not shown: too few.")));

  private static Map<String, Object> sides() {
    return about(
        Map.of(
            "heading",
            "Results of P-0007",
            "paragraphs",
            List.of("142 of 300 people answered."),
            "sides",
            SIDES,
            "foot",
            "People wrote words, too.",
            "links",
            List.of(
                Map.of(
                    "title", "Open the results as a page",
                    "linkSay", "results of P-0007",
                    "url", "https://lantern.example/pages/round/word")),
            "more",
            List.of(button("round-open", "Show the round", "round P-0007"))));
  }

  private static Map<String, Object> words() {
    return about(
        Map.of(
            "heading", "What people wrote in P-0007",
            "facts", List.of("Texts 1 to 4 of 11, in no order."),
            "problems", List.of("Something here may identify a person."),
            "texts", List.of(text("w-a"), text("w-b"), text("w-c"), text("w-d")),
            "save", button("round-words", "Show these as edited", "words of P-0007"),
            "others", List.of(button("round-open", "Go back", "round P-0007"))));
  }

  private static Map<String, String> text(String id) {
    return Map.of(
        "id", id,
        "label", "What would help most? (empty: stays hidden)",
        "value", "A named person would help.");
  }

  private static Map<String, Object> moderation() {
    return about(
        Map.of(
            "heading", "Moderation of MA-2026-02-C07",
            "facts", List.of("Grades stand side by side.", "Nothing is agreed yet."),
            "sides", SIDES,
            "problems", List.of("Write why this grade."),
            "fields", List.of(field("list"), field("words"), field("maybe"), field("several")),
            "submit",
                button("moderate-save", "Save what was agreed", "agree MA-2026-02-C07 good ..."),
            "seen", "0",
            "others", List.of(button("moderate", "All cases", "moderate MA-2026-02"))));
  }
}

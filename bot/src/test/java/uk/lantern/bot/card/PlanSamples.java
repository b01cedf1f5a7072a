package uk.lantern.bot.card;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Values for the cards of those who look after action plans, DEMO throughout. */
final class PlanSamples {

  private static final Map<String, String> ABOUT =
      Map.of("action", "A-112", "recommendation", "", "plan", "", "turn", "3");
  private static final String TITLE =
      "A-112: Health visiting to add a father or partner prompt to the 6-8 week template";
  private static final String STATUS =
      "Evidence submitted, Green. Due Wednesday 31 March 2027. With Sam Lee.";
  static final Map<String, String> ROW =
      Map.of("action", "A-105", "line", "A-105: Update the thresholds guide", "status", STATUS);
  private static final List<Map<String, String>> METHODS =
      List.of(
          Map.of("name", "Seen document", "code", "seen_document"),
          Map.of("name", "Dip sample", "code", "dip_sample"));

  private PlanSamples() {}

  static Map<String, Map<String, Object>> all() {
    Map<String, Map<String, Object>> all = new TreeMap<>();
    all.put("plan-step", step());
    all.put("plan-form", form());
    all.put("recommendation-list", RecommendationSamples.list());
    all.put("recommendation", RecommendationSamples.one());
    all.put("action-check", check());
    all.put("extension-decide", extension());
    all.put("plan", plan());
    all.put("agenda", agenda());
    all.replaceAll((name, values) -> about(values));
    return all;
  }

  private static Map<String, Object> about(Map<String, Object> values) {
    Map<String, Object> all = new HashMap<>(values);
    ABOUT.forEach(all::putIfAbsent);
    return all;
  }

  static List<Map<String, String>> buttons(String... verbTitleSay) {
    List<Map<String, String>> all = new java.util.ArrayList<>();
    for (int i = 0; i < verbTitleSay.length; i += 3) {
      Map<String, String> button = new HashMap<>(ABOUT);
      button.put("verb", verbTitleSay[i]);
      button.put("title", verbTitleSay[i + 1]);
      button.put("say", verbTitleSay[i + 2]);
      all.add(button);
    }
    return all;
  }

  private static Map<String, Object> step() {
    return Map.of(
        "heading",
        "A-112 is verified by Jo Okoro",
        "paragraphs",
        List.of(TITLE, STATUS, "The group closes it with the reference of its meeting."),
        "links",
        List.of(
            Map.of(
                "title", "Open the register",
                "linkSay", "register",
                "url", "https://lantern.example/register/word")),
        "main",
        buttons("action-close", "Close", "close A-112 meeting ... on 22 April"),
        "more",
        buttons("action-reopen", "Reopen", "reopen A-112 because ..."));
  }

  private static Map<String, Object> field(String id, String kind, String label, String value) {
    return Map.of(
        "id",
        id,
        "label",
        label + " (required)",
        "error",
        "Please fill in: " + label + ".",
        "value",
        value,
        kind,
        true,
        "choices",
        METHODS);
  }

  private static Map<String, Object> form() {
    return Map.ofEntries(
        Map.entry("heading", "Close A-112"),
        Map.entry("facts", List.of(TITLE, STATUS)),
        Map.entry("problems", List.of("Please fill in: Day of the meeting.")),
        Map.entry(
            "fields",
            List.of(
                field("meeting", "line", "Meeting, as the minutes name it", "IA-2026-04"),
                field("difference", "maybe", "What difference it makes for children", ""),
                field("on", "day", "Day of the meeting", "2026-11-20"),
                field("to", "drop", "New owner", ""))),
        Map.entry("kept", "text source"),
        Map.entry("kept1", "Ask who cares for the baby"),
        Map.entry("kept2", "Audit 2026-02"),
        Map.entry("kept3", ""),
        Map.entry("kept4", ""),
        Map.entry("kept5", ""),
        Map.entry("kept6", ""),
        Map.entry("verb", "action-close"),
        Map.entry("submit", "Close"),
        Map.entry("say", "close A-112 meeting ... on 22 April"),
        Map.entry("backVerb", "action-open"),
        Map.entry("backTitle", "Back"),
        Map.entry("backSay", "A-112"));
  }

  private static Map<String, Object> check() {
    return Map.ofEntries(
        Map.entry("heading", "Check A-112"),
        Map.entry("problems", List.of("How did you check?: choose one of Dip sample, Visit.")),
        Map.entry("lines", List.of(TITLE, STATUS, "How we will know: 80% of 20 records show it")),
        Map.entry(
            "evidence",
            List.of(
                Map.of(
                    "line", "Record audit: Template audit, 25 March 2027, sent by Sam Lee",
                    "summary", "17 of 20 records show the prompt (85%).",
                    "link", "https://demo-nhs.example/evidence/112"))),
        Map.entry("methods", METHODS),
        Map.entry("impacts", List.of(Map.of("name", "Early signs", "code", "early"))),
        Map.entry("method", "dip_sample"),
        Map.entry("impact", ""),
        Map.entry("note", "Sample list seen 27 Mar"));
  }

  private static Map<String, Object> extension() {
    return Map.of(
        "heading",
        "More time for A-118",
        "problems",
        List.of("Please fill in: Why."),
        "lines",
        List.of(
            "A-118: Brief your team on the escalation guide",
            "The first date was Tuesday 15 December 2026. It stays on record.",
            "Risk to children meanwhile: low, the guide is sent by email already."),
        "reason",
        "");
  }

  private static Map<String, Object> plan() {
    return Map.of(
        "heading", "Plan DEMO-01",
        "title", "DEMO practice review: who else cares for the baby",
        "lines", List.of("Review. Owner: Jo Okoro. Group: Case Review."),
        "progress", List.of("Actions: 4. 3 in progress, 1 verified", "Past their date: 1"),
        "exceptions", List.of(ROW),
        "none", "",
        "main",
            buttons("plan-close", "Close the plan", "close plan DEMO-01 meeting ... on 22 April"));
  }

  private static Map<String, Object> agenda() {
    return Map.of(
        "heading", "Agenda: Improvement and Assurance",
        "group", "Improvement and Assurance",
        "lines", List.of(with(ROW, Map.of("reason", "Waits for the printers (Jo Okoro)"))),
        "none", "",
        "waiting",
            List.of(with(ROW, Map.of("step", "12 working days past its date.", "press", "yes"))),
        "decisions",
            List.of(
                with(
                    ROW,
                    Map.of(
                        "turn", "7",
                        "verb", "action-close",
                        "title", "Close",
                        "say", "close A-105 meeting ... on 22 April"))),
        "page", "https://lantern.example/agenda/word");
  }

  private static Map<String, String> with(Map<String, String> row, Map<String, String> more) {
    Map<String, String> all = new HashMap<>(row);
    all.putAll(more);
    return all;
  }
}

package uk.lantern.bot.card;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Values for cards of questions: each kind of input, and answers as buttons. */
final class QuestionSamples {

  private static final Map<String, String> ABOUT =
      Map.of("round", "P-0007", "stage", "ONCE", "part", "", "turn", "");

  private QuestionSamples() {}

  static Map<String, Map<String, Object>> all() {
    Map<String, Object> values = new HashMap<>(ABOUT);
    values.put("heading", "1 of 2");
    values.put("facts", List.of("Your name is not saved with your answers."));
    values.put("problems", List.of("Choose one of the answers."));
    values.put("asked", "What would help most?");
    values.put("why", "Choose one.");
    values.put("fields", List.of(choose(), number(), day(), words()));
    values.put("answers", List.of(answer("One-page guide", 1), answer("Training", 2)));
    values.put("main", List.of(button("pulse-answer", "Send", "pulse answer 2")));
    values.put("more", List.of(button("pulse-later", "Not now", "pulse later")));
    return Map.of("round-questions", values);
  }

  private static Map<String, Object> choose() {
    Map<String, Object> field = field("q-grade", "Overall grade (required)", "");
    field.put("choose", true);
    field.put("help", "For this record.");
    field.put("several", "false");
    field.put("style", "expanded");
    field.put(
        "choices",
        List.of(Map.of("name", "Good", "code", "good"), Map.of("name", "Weak", "code", "weak")));
    return field;
  }

  private static Map<String, Object> number() {
    Map<String, Object> field = field("q-days", "How many days? (required)", "4");
    field.putAll(Map.of("number", true, "least", "1", "most", "60"));
    return field;
  }

  private static Map<String, Object> day() {
    Map<String, Object> field = field("q-when", "By when? (required)", "2026-12-01");
    field.putAll(Map.of("day", true, "least", "2026-11-24", "most", "2027-11-24"));
    return field;
  }

  private static Map<String, Object> words() {
    Map<String, Object> field = field("q-grade--words", "In a few words", "");
    field.putAll(Map.of("words", true, "longest", "200", "lines", "true"));
    field.put("required", "false");
    return field;
  }

  private static Map<String, Object> field(String id, String label, String value) {
    Map<String, Object> field = new HashMap<>();
    field.putAll(Map.of("id", id, "label", label, "value", value));
    field.putAll(Map.of("required", "true", "error", "Choose one of the answers"));
    return field;
  }

  private static Map<String, String> answer(String title, int number) {
    Map<String, String> answer =
        new HashMap<>(button("pulse-answer", title, "pulse answer " + number));
    answer.putAll(Map.of("question", "help", "answer", "a" + number));
    return answer;
  }

  private static Map<String, String> button(String verb, String title, String say) {
    Map<String, String> button = new HashMap<>(ABOUT);
    button.putAll(Map.of("verb", verb, "title", title, "say", say));
    return button;
  }
}

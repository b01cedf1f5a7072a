package uk.lantern.bot.card;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One full set of values for every template, DEMO throughout. */
final class Samples {
  private static final String PAGE = "https://lantern.example/pages/item/word";
  private static final Map<String, Object> SOURCE =
      Map.of(
          "title", "Bruising in babies who cannot move by themselves",
          "publisher", "DEMO Partnership",
          "date", "12 September 2026",
          "section", "What we learned",
          "item", "DEMO-2026-09",
          "label", "National learning, not a West Sussex case",
          "pastReview", "Past its review date: 1 September 2026. Check before you use it.",
          "url", "https://example.org/briefing");

  private Samples() {}

  static Map<String, Map<String, Object>> all() {
    Map<String, Map<String, Object>> all = new HashMap<>();
    all.put("answer", answer());
    all.put("useful", Map.of("about", "T-1"));
    all.put("points", with(Map.of("heading", "Practice points", "points", texts(14))));
    all.put("read", read());
    all.put("not-known", Map.of("nearest", List.of(SOURCE, SOURCE)));
    all.put("clarify", clarify());
    all.put("safety", safety());
    all.put("pass-on", passOn());
    all.put("receipt", Map.of("text", "Sent. Reference Q-0147.", "next", "Expect a reply soon."));
    all.put("text", text());
    all.put("questions-waiting", waiting());
    all.put("people", TalkSamples.people());
    all.put("conversation", TalkSamples.conversation());
    all.put("news", NewsSamples.news());
    all.put("replaced", NewsSamples.replaced());
    areas().forEach(all::putAll);
    all.replaceAll((name, values) -> demo(values));
    return all;
  }

  private static Stream<Map<String, Map<String, Object>>> areas() {
    return Stream.of(
        LibrarySamples.all(),
        PersonalSamples.all(),
        OperatorSamples.all(),
        ReadingSamples.all(),
        DigestSamples.all(),
        ReminderSamples.all(),
        RoundLetterSamples.all(),
        ActionSamples.all(),
        PlanSamples.all(),
        FeedbackSamples.all(),
        RoundSamples.all(),
        QuestionSamples.all(),
        AuditSamples.all());
  }

  private static Map<String, Object> demo(Map<String, Object> values) {
    Map<String, Object> demo = new HashMap<>(values);
    demo.put("demo", true);
    demo.put("demoTime", "Tuesday 24 November 2026, 10:00");
    return demo;
  }

  static Map<String, Object> with(Map<String, ?> values) {
    Map<String, Object> all = new HashMap<>(SOURCE);
    all.putAll(values);
    return all;
  }

  private static List<String> texts(int count) {
    return java.util.stream.IntStream.range(0, count)
        .mapToObj(i -> "Write down what you saw, number " + i + ".")
        .toList();
  }

  private static Map<String, Object> answer() {
    String words = "Any bruise on a baby who is not crawling needs a same-day conversation.";
    return with(
        Map.of(
            "footer",
            "This is learning, not advice about a child.",
            "hasPoints",
            true,
            "hasQuestions",
            true,
            "readAt",
            PAGE,
            "sentences",
            List.of(
                with(Map.of("sentence", words)),
                with(Map.of("sentence", words, "quotation", true, "page", 4, "openAt", PAGE)))));
  }

  private static Map<String, Object> read() {
    var section =
        Map.of("heading", "1. Why it matters", "text", "Babies cannot tell us.", "page", 2);
    return with(
        Map.of(
            "sections",
            List.of(section, section),
            "part",
            2,
            "parts",
            3,
            "nextPart",
            3,
            "previousPart",
            1,
            "hasPoints",
            true,
            "hasQuestions",
            true,
            "readAt",
            PAGE,
            "openAt",
            PAGE,
            "openPage",
            4));
  }

  private static Map<String, Object> clarify() {
    var choice = Map.of("title", "I am asking about learning", "say", "learning about burns");
    return Map.of(
        "question",
        "Is this about a real child now, or learning?",
        "choices",
        List.of(choice, Map.of("title", "A real child", "say", "a real child")));
  }

  private static Map<String, Object> safety() {
    return Map.of(
        "lines",
        List.of(
            Map.of("lead", true, "text", "If a child is in immediate danger, call 999 now."),
            Map.of("body", true, "text", "I have not told anyone about this message."),
            Map.of("contact", true, "text", "Integrated Front Door: 01403 000000"),
            Map.of("note", true, "text", "DEMO: check before use")),
        "buttons",
        true,
        "learning",
        true,
        "form",
        "https://example.org/form",
        "disagreements",
        "https://example.org/7-2");
  }

  private static Map<String, Object> passOn() {
    return Map.of(
        "question", "Does the briefing apply to babies who can cruise?",
        "removed", "a name, a date of birth",
        "alikeRef", "Q-0146",
        "alike", "Is the bruising briefing for babies who cruise too?",
        "days", 3,
        "draft", "D-1");
  }

  private static Map<String, Object> text() {
    var button = Map.of("verb", "help", "title", "What can you do?", "say", "help");
    return Map.of("heading", "Hello", "paragraphs", texts(3), "buttons", List.of(button));
  }

  private static Map<String, Object> waiting() {
    var question =
        Map.of(
            "ref",
            "Q-0147",
            "question",
            "Does it apply?",
            "due",
            "Thursday 26 November",
            "overdue",
            "Past its date by 1 day");
    return Map.of(
        "count", 12, "showAll", true, "questions", java.util.Collections.nCopies(12, question));
  }
}

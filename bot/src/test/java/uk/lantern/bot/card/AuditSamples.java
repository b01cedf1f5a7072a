package uk.lantern.bot.card;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Values for the cards of audits: a round with more records than are shown, and a note. */
final class AuditSamples {

  private AuditSamples() {}

  static Map<String, Map<String, Object>> all() {
    return Map.of("audit-list", list(), "audit-note", note());
  }

  private static Map<String, Object> list() {
    return Map.of(
        "heading",
        "DEMO audit of supervision records",
        "facts",
        List.of("Single-agency audit SA-2026-04.", "Answers are taken until 12 December."),
        "rows",
        IntStream.rangeClosed(1, 14).mapToObj(AuditSamples::row).toList(),
        "round",
        "SA-2026-04",
        "cases",
        true);
  }

  private static Map<String, String> row(int number) {
    return Map.of(
        "line",
        "SA-2026-04, sample " + number + ": not started",
        "title",
        "Start record " + number,
        "say",
        "open SA-2026-04-" + number,
        "part",
        String.valueOf(number),
        "turn",
        "0",
        "open",
        "true");
  }

  private static Map<String, Object> note() {
    return Map.of(
        "heading",
        "Sent: SA-2026-04, sample 1",
        "paragraphs",
        List.of("It is with the quality assurance officer as draft 1.", "1 of 8 sent."),
        "round",
        "SA-2026-04",
        "part",
        "1",
        "turn",
        "14",
        "main",
        List.of(press("audit-next", "Next record", "next record")),
        "more",
        List.of(press("audit", "My audits", "my audits")),
        "worried",
        true);
  }

  private static Map<String, String> press(String verb, String title, String say) {
    return Map.of("verb", verb, "title", title, "say", say);
  }
}

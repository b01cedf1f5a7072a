package uk.lantern.bot.card;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Values for the delivery report, DEMO throughout. */
final class DigestReportSample {

  private static final List<Map<String, Object>> WORDS =
      List.of(
          Map.of("word", "Delivered", "count", 1611),
          Map.of("word", "Not installed", "count", 174),
          Map.of("word", "Failed", "count", 9),
          Map.of("word", "Paused, or wants it less often", "count", 48));

  private static final List<Map<String, String>> MAIN =
      DigestSamples.buttons(
          "digest-resend",
          "Resend to the 9 that failed",
          "resend D-0007",
          "digest-correct",
          "Correct",
          "correct D-0007",
          "digest-recall",
          "Recall",
          "recall D-0007");

  private static final List<Map<String, String>> MORE =
      DigestSamples.buttons(
          "digest-report",
          "Look again",
          "delivery report D-0007",
          "digest-view",
          "Show the digest",
          "digest D-0007");

  private DigestReportSample() {}

  static Map<String, Object> report() {
    return Map.ofEntries(
        Map.entry("title", "DEMO Partnership learning digest, November 2026"),
        Map.entry("state", "Sent."),
        Map.entry("audience", 1842),
        Map.entry("words", WORDS),
        Map.entry("sum", "Together: 1842"),
        Map.entry("notes", List.of("The corrected card: delivered 1600, waiting 11")),
        Map.entry(
            "agencies",
            Collections.nCopies(25, "DEMO Pebble Homes, 120 people: delivered 100, paused 20")),
        Map.entry("opens", List.of("1. Who else cares for this baby?: opened 702 times")),
        Map.entry("opensBy", Collections.nCopies(25, "DEMO Pebble Homes: item 1 120, item 2 80")),
        Map.entry("opensAsOf", "Until the end of 26 November 2026. By organisation and job only."),
        Map.entry(
            "trails",
            DigestSamples.buttons(
                "trail", "What happened to item 1", "what happened to DEMO-7MB-HIDDEN-MEN")),
        Map.entry("csv", "https://lantern.example/pages/not-reached/word"),
        Map.entry("page", "https://lantern.example/pages/edition/word"),
        Map.entry("text", "https://lantern.example/pages/edition-text/word"),
        Map.entry("print", "https://lantern.example/pages/edition-print/word"),
        Map.entry("main", MAIN),
        Map.entry("more", MORE));
  }
}

package uk.lantern.bot.card;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Values for the operator's cards, DEMO throughout. */
final class OperatorSamples {

  private static final String PAUSED =
      "All sending is paused since Tuesday 24 November 2026 at 10:00, because: wrong dates";

  private OperatorSamples() {}

  static Map<String, Map<String, Object>> all() {
    return Map.of(
        "pause", Map.of("waiting", 12, "reason", "the dates are wrong", "paused", PAUSED),
        "outbox", outbox());
  }

  private static Map<String, Object> outbox() {
    var doubt =
        Map.of(
            "ref", "D-1234567",
            "line", "D-1234567: broadcast to Maya Fern, Tuesday 24 November 2026");
    return Map.of(
        "paused",
        PAUSED,
        "oldest",
        "The longest waiting could have gone since Tuesday 24 November 2026 at 09:00.",
        "words",
        List.of(Map.of("word", "waiting", "count", 12), Map.of("word", "delivered", "count", 940)),
        "doubt",
        "Nobody knows whether these arrived",
        "doubts",
        Collections.nCopies(7, doubt));
  }
}

package uk.lantern.bot.card;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Values for the cards that tell of the library's items: what is new, what was replaced. */
final class NewsSamples {

  private NewsSamples() {}

  static Map<String, Object> news() {
    var item =
        Samples.with(
            Map.of(
                "line", "Any bruise on a baby who cannot crawl needs action the same day.",
                "kind", "7-minute briefing",
                "origin", "National learning: not a West Sussex case.",
                "released", "It can be shared since 1 October 2026."));
    return Map.of(
        "heading", "What is new",
        "note", "I did not understand all of that.",
        "summary", "7 items since 1 September 2026, newest first.",
        "latest", "The latest I have:",
        "items", Collections.nCopies(5, item),
        "buttons", buttons());
  }

  private static List<Map<String, String>> buttons() {
    return List.of(
        Map.of("title", "More", "say", "what's new since 1 September 2026, part 2"),
        Map.of(
            "title", "Only for health visitors",
            "say", "what's new since 1 September 2026 for health visitors"));
  }

  static Map<String, Object> replaced() {
    return Samples.with(
        Map.of(
            "heading", "That item was replaced",
            "text", "Bruising leaflet 2018: do not use it any more."));
  }
}

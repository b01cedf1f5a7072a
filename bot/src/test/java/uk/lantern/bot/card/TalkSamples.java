package uk.lantern.bot.card;

import java.util.List;
import java.util.Map;

/** The cards about who somebody is and what was said. */
final class TalkSamples {

  private TalkSamples() {}

  static Map<String, Object> people() {
    var jo = Map.of("id", "jo", "name", "Jo Okoro", "role", "Partnership team");
    return Map.of(
        "name",
        "Priya Nair",
        "role",
        "Health visitor",
        "agency",
        "DEMO Health",
        "people",
        List.of(jo));
  }

  static Map<String, Object> conversation() {
    var turn =
        Map.of(
            "day",
            "Monday 23 November",
            "asked",
            "What is neglect?",
            "answered",
            "An answer with 2 sources");
    return Map.of("days", 30, "turns", java.util.Collections.nCopies(10, turn));
  }
}

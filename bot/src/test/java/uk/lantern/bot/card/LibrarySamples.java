package uk.lantern.bot.card;

import java.util.List;
import java.util.Map;

/** Values for the templates of the library, DEMO throughout. */
final class LibrarySamples {

  private LibrarySamples() {}

  static Map<String, Map<String, Object>> all() {
    return Map.of(
        "import-about", about(),
        "import-words", words(),
        "import-tags", tags(),
        "import-like", like(),
        "drafts", drafts(),
        "anonymise", Map.of("item", "LI-1001", "why", "LI-1001 is learning from our own cases."));
  }

  private static Map<String, Object> about() {
    return form(
        Map.of(
            "title", "DEMO panel briefing on sleep",
            "publisher", "DEMO Panel",
            "date", "11 May 2026",
            "kind", "national_panel"));
  }

  private static Map<String, Object> words() {
    return form(
        Map.of(
            "summary", "Ask where the baby sleeps.",
            "sowhat", "Check what our audits record.",
            "rights", "link_only",
            "extract", ""));
  }

  private static Map<String, Object> tags() {
    return form(
        Map.of("themes", "identity", "priority", "1", "audience", "all", "review", "11 May 2027"));
  }

  private static Map<String, Object> like() {
    return Map.of(
        "ref",
        "LI-1001",
        "alike",
        List.of(
            Map.of(
                "item", "LI-0071",
                "title", "DEMO panel briefing",
                "publisher", "DEMO Panel",
                "date", "11 May 2025")));
  }

  private static Map<String, Object> drafts() {
    return Map.of(
        "count",
        3,
        "drafts",
        List.of(
            Map.of("text", "Unfinished import: DEMO briefing", "link", "LI-1001"),
            Map.of("text", "LI-1002, a draft: DEMO report", "item", "LI-1002"),
            Map.of("text", "LI-1003, a draft: DEMO", "missing", "Still missing: date")));
  }

  private static Map<String, Object> form(Map<String, Object> fields) {
    Map<String, Object> values = new java.util.HashMap<>(fields);
    values.put("ref", "LI-1001");
    values.put("address", "https://example.org/panel-briefing");
    values.put("problems", List.of("Write the title, in 200 letters or fewer."));
    return values;
  }
}

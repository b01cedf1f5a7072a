package uk.lantern.bot.card;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Values for the cards of the team's digests, DEMO throughout. */
final class DigestSamples {

  private static final String REF = "D-0007";
  static final String TITLE = "DEMO Partnership learning digest, November 2026";
  static final String TEXT =
      "In our audit, most records did not say who the father or partner was.";

  /** One white dot. */
  static final String DOT =
      "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/wcAAgAB"
          + "/AL+f4cAAAAASUVORK5CYII=";

  static final Map<String, Object> ITEM =
      Map.of(
          "no", 1,
          "item", "DEMO-7MB-HIDDEN-MEN",
          "title", "Hidden men: the carers nobody asked about",
          "heading", "Who else cares for this baby?",
          "text", TEXT,
          "doThis", "Ask who helps look after the baby, and write it down.",
          "source", "DEMO Partnership audit, September 2026",
          "whom", "Chosen for: health visitors, midwives",
          "image", "Image: a drawing of a body map.");

  private DigestSamples() {}

  static Map<String, Map<String, Object>> all() {
    Map<String, Map<String, Object>> all = new TreeMap<>();
    all.put("digest-offer", offer());
    all.put("digest-choose", DigestFormSamples.choose());
    all.put("digest-draft", draft());
    all.put("digest-edit", DigestFormSamples.edit());
    all.put("digest-edit-item", with(new HashMap<>(ITEM), "problems", List.of(problem())));
    all.put("digest-preview-as", DigestFormSamples.previewAs());
    all.put("digest-preview", preview());
    all.put("digest-checks", checks());
    all.put("digest-approve", DigestFormSamples.approve());
    all.put("digest-step", note());
    all.put("digest-list", list());
    all.put("digest-waiting", waiting());
    all.put("digest-report", DigestReportSample.report());
    all.put("digest-correct", DigestFormSamples.correct());
    all.put("digest-recall", DigestFormSamples.recall());
    all.put("digest-image", DigestFormSamples.image());
    all.put("digest-decline", DigestFormSamples.decline());
    all.replaceAll((name, values) -> with(with(new HashMap<>(values), "ref", REF), "turn", 3));
    return all;
  }

  private static Map<String, Object> with(Map<String, Object> all, String name, Object value) {
    all.put(name, value);
    return all;
  }

  static String problem() {
    return "Write the introduction in 40 words or fewer.";
  }

  static List<Map<String, String>> buttons(String... verbTitleSay) {
    List<Map<String, String>> all = new java.util.ArrayList<>();
    for (int i = 0; i < verbTitleSay.length; i += 3) {
      all.add(
          Map.of(
              "verb", verbTitleSay[i],
              "title", verbTitleSay[i + 1],
              "say", verbTitleSay[i + 2],
              "no", ""));
    }
    return all;
  }

  private static Map<String, Object> offer() {
    return Map.of(
        "summary",
        "Published since the last edition: 12. Not for broadcast: 1.",
        "count",
        9,
        "items",
        Collections.nCopies(12, ITEM),
        "blocked",
        List.of(
            Map.of(
                "title", "Early learning from a DEMO review",
                "reason", "it is restricted early learning, for a named audience only")));
  }

  private static Map<String, Object> draft() {
    return Map.of(
        "heading", "Digest D-0007",
        "state", "A draft.",
        "problems", List.of("Links: item 2 has a link that nobody has tried."),
        "title", TITLE,
        "intro", "Three things this month, in three minutes.",
        "facts", List.of("Version 3", "214 words", "Reading age about 10", "For: health visitors"),
        "items", List.of(ITEM, ITEM, ITEM),
        "main",
            buttons(
                "digest-send",
                "Send for approval",
                "send D-0007 for approval",
                "digest-edit",
                "Edit",
                "edit D-0007",
                "digest-preview-as",
                "Preview as...",
                "preview D-0007"),
        "more",
            buttons(
                "digest-changes",
                "What changed",
                "what changed in D-0007",
                "digest-stop",
                "Give it up",
                "stop D-0007"));
  }

  private static Map<String, Object> preview() {
    return Map.of(
        "who", "health visitors at DEMO Harebell Community NHS Trust",
        "summary", "The card below is exactly what they would see.",
        "plain", List.of(TITLE + "\n\n1. Who else cares for this baby?\n\n" + TEXT),
        "phone", "https://lantern.example/pages/edition/word");
  }

  private static Map<String, Object> checks() {
    return Map.of(
        "heading",
        "Checks of D-0007",
        "summary",
        "Nothing stops it.",
        "checks",
        List.of(
            Map.of("word", "Fine", "name", "Names", "detail", "No names found"),
            Map.of("word", "Look at this", "name", "Words", "detail", "412 words"),
            Map.of("word", "Stops it", "name", "Links", "fix", "Put the link right.")),
        "approvers",
        List.of(
            Map.of("no", 1, "to", "id-1", "name", "Alex Marsh, business manager"),
            Map.of("no", 2, "to", "id-2", "name", "Jo Okoro, quality assurance officer")));
  }

  private static Map<String, Object> note() {
    return Map.of(
        "heading", "D-0007 goes out on Tuesday 8 December 2026 at 10:00",
        "paragraphs", List.of("Anybody in the team can stop it until then."),
        "main",
            buttons(
                "digest-stop",
                "Stop",
                "stop D-0007",
                "digest-schedule",
                "Tuesday 8 December 2026 at 10:00",
                "schedule D-0007 for Tuesday 8 December 2026 at 10:00",
                "digest-send-confirm",
                "Yes, send it now",
                "confirm send D-0007"),
        "more",
            buttons(
                "digest-view",
                "Show the digest",
                "digest D-0007",
                "digest-recall-approve",
                "Approve the recall",
                "approve recall of D-0007",
                "digest-approve",
                "Approve",
                "approve D-0007"));
  }

  private static Map<String, Object> list() {
    return Map.of(
        "digests",
        Collections.nCopies(10, Map.of("digest", REF, "title", TITLE, "line", "Scheduled.")));
  }

  private static Map<String, Object> waiting() {
    return Map.of(
        "heading",
        "What waits for your approval: 9",
        "paragraphs",
        List.of("For somebody else, as you wrote it or asked for it: D-0009"),
        "rows",
        Collections.nCopies(
            9, Map.of("digest", REF, "item", "", "line", "Correction of " + REF, "title", TITLE)));
  }
}

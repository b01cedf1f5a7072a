package uk.lantern.bot.card;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Values for the cards of whoever gets the digest: reading, saving, team meetings, the trail. */
final class ReadingSamples {

  private static final String PAGE = "https://lantern.example/pages/item/word";
  private static final String TITLE = "DEMO Partnership learning digest, November 2026";
  private static final String SOURCE = "DEMO Partnership audit, September 2026";

  private ReadingSamples() {}

  static Map<String, Map<String, Object>> all() {
    return Map.of(
        "digest", digest(),
        "digest-withdrawn",
            Map.of("edition", "D-0007", "title", TITLE, "date", "Tuesday 24 November 2026"),
        "digest-correction",
            Map.of(
                "edition", "D-0007",
                "title", TITLE,
                "note", "the event is 14 January, not 15 January."),
        "digest-note",
            Map.of(
                "edition", "D-0007",
                "title", TITLE,
                "note", "We have withdrawn this message. Please do not use it or pass it on."),
        "digest-item", item(),
        "meeting", meeting(),
        "meeting-used", used(),
        "meeting-line",
            Map.of(
                "text", "Logged: 1 team discussion, 9 people, health visitor.",
                "problem", "It looks as if it holds a name.",
                "next", "One line on what you will do differently?"),
        "saved", saved(),
        "trail", trail());
  }

  private static Map<String, Object> used() {
    return Map.of(
        "heading", "How many people took part?",
        "title", "Who else cares for this baby?",
        "problem", "I can count 1 to 200 people in a meeting.",
        "item", "DEMO-7MB-HIDDEN-MEN");
  }

  private static Map<String, Object> digest() {
    var one =
        Map.of(
            "no", 1,
            "heading", "Who else cares for this baby?",
            "text", "In our audit, most records did not say who the father or partner was.",
            "doThis", "Ask who helps look after the baby. Write down the name.",
            "source", SOURCE,
            "itemId", "DEMO-7MB-HIDDEN-MEN");
    return Map.of(
        "edition",
        "D-0007",
        "title",
        TITLE,
        "for",
        "health visitors",
        "minutes",
        2,
        "next",
        "Tuesday 8 December 2026",
        "intro",
        "Three things we learned this month.",
        "corrections",
        List.of(Map.of("date", "Wednesday 25 November 2026", "note", "The event is 14 January.")),
        "items",
        Collections.nCopies(3, one));
  }

  private static Map<String, Object> item() {
    return Map.ofEntries(
        Map.entry("heading", "Who else cares for this baby?"),
        Map.entry("text", "In our audit, most records did not say who the father was."),
        Map.entry("doThis", "Ask who helps look after the baby."),
        Map.entry("source", SOURCE),
        Map.entry("label", "National learning, not a West Sussex case"),
        Map.entry("item", "DEMO-7MB-HIDDEN-MEN"),
        Map.entry("edition", "D-0007"),
        Map.entry("no", 1),
        Map.entry("of", 3),
        Map.entry("hasNext", true),
        Map.entry("hasQuestions", true),
        Map.entry("readAt", PAGE));
  }

  private static Map<String, Object> meeting() {
    return Samples.with(
        Map.of(
            "heading",
            "For your team meeting: 7 minutes",
            "edition",
            "D-0007",
            "learned",
            List.of("Men who care for children are often hidden."),
            "points",
            List.of("Ask who else helps to look after the baby."),
            "questions",
            Collections.nCopies(3, "What in our forms keeps fathers out?"),
            "tell",
            "When you have used it, tell me and I will count it.",
            "readAt",
            PAGE));
  }

  private static Map<String, Object> saved() {
    var one =
        Map.of(
            "item", "DEMO-7MB-HIDDEN-MEN",
            "title", "Hidden men",
            "since", "Saved on 24 November 2026",
            "changed", "This was corrected after you saved it.",
            "shown", true);
    return Map.of(
        "heading", "What you saved",
        "note", "Removed from your list.",
        "items", Collections.nCopies(12, one));
  }

  private static Map<String, Object> rung() {
    var step =
        Map.of(
            "verb", "use-in-meeting",
            "title", "Use in my team meeting",
            "say", "use DEMO-7MB-HIDDEN-MEN in my team meeting");
    return Map.of(
        "name",
        "1. Reached",
        "question",
        "Did it get there?",
        "none",
        "",
        "lines",
        List.of("Partly embedded, judged by Jo Okoro on 25 February 2027."),
        "evidence",
        List.of(evidence(87), evidence(0), evidence(100)),
        "buttons",
        List.of(step),
        "asks",
        List.of());
  }

  private static Map<String, Object> trail() {
    var empty =
        Map.of(
            "name",
            "2. Understood",
            "question",
            "Do people know its message?",
            "none",
            "No evidence yet. A pulse question would make some.",
            "lines",
            List.of(),
            "evidence",
            List.of(),
            "buttons",
            List.of(),
            "asks",
            List.of(
                Map.of(
                    "verb", "round-new",
                    "title", "Ask people in a pulse",
                    "say", "new round pulse-hidden-men",
                    "form", "pulse-hidden-men")));
    return Map.of(
        "heading", "What happened to: Hidden men",
        "about", "One kind of evidence at a time.",
        "rungs", List.of(rung(), empty, empty, empty, empty),
        "ideas", Collections.nCopies(9, "We will add a prompt to the template (DEMO north)"),
        "foot", "Opens are counted up to yesterday.");
  }

  private static Map<String, Object> evidence(int filled) {
    return Map.of(
        "line",
        "Delivered in the digest: to 1,611 of 1,842 people.",
        "source",
        "24 November 2026. Source: digest D-0007",
        "bar",
        true,
        "filled",
        filled,
        "rest",
        100 - filled,
        "hasFilled",
        filled > 0,
        "hasRest",
        filled < 100,
        "groups",
        Collections.nCopies(8, "DEMO Harebell Community NHS Trust: 311 of 340"));
  }
}

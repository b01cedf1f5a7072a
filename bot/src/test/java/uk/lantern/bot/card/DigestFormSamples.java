package uk.lantern.bot.card;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Values for the cards in which the team fills something in about a digest, DEMO throughout. */
final class DigestFormSamples {

  private DigestFormSamples() {}

  static Map<String, Object> choose() {
    return Map.of(
        "problems",
        List.of("Choose at least one item."),
        "items",
        Collections.nCopies(9, DigestSamples.ITEM),
        "summary",
        "What is in D-0007 comes first.",
        "chosen",
        "DEMO-7MB-HIDDEN-MEN",
        "fresh",
        true,
        "change",
        true);
  }

  static Map<String, Object> edit() {
    return Map.of(
        "problems",
        List.of(DigestSamples.problem()),
        "title",
        DigestSamples.TITLE,
        "intro",
        "Three things this month, in three minutes.",
        "audience",
        "health visitors, DEMO Pebble Homes",
        "important",
        "false",
        "items",
        List.of(DigestSamples.ITEM, DigestSamples.ITEM, DigestSamples.ITEM));
  }

  static Map<String, Object> previewAs() {
    return Map.of(
        "problems", List.of("I do not know that job or organisation."),
        "jobs", Collections.nCopies(19, Map.of("name", "health visitors", "code", "x")),
        "agencies", Collections.nCopies(8, Map.of("name", "DEMO Pebble Homes", "code", "y")),
        "example", "health visitors");
  }

  static Map<String, Object> approve() {
    return Map.of(
        "heading",
        "Please check digest D-0007",
        "asks",
        "Priya Nair asks you.",
        "title",
        DigestSamples.TITLE,
        "lines",
        List.of("1. Who else cares for this baby?", "For: health visitors"),
        "digest",
        true,
        "correction",
        true,
        "no",
        "1",
        "recall",
        true,
        "declinable",
        true);
  }

  static Map<String, Object> correct() {
    return Map.of(
        "problems",
        List.of("Write why."),
        "parts",
        Collections.nCopies(9, Map.of("name", "Item 2: text", "code", "2-text")),
        "part",
        "2-text",
        "text",
        DigestSamples.TEXT,
        "note",
        "Correction: the event is on 14 January, not 15 January.",
        "reason",
        "The date was wrong.");
  }

  static Map<String, Object> decline() {
    return Map.of(
        "heading", "Decline the correction of D-0007",
        "problems", List.of("Write why: whoever asked for it is told."),
        "reason", "The date is right.",
        "verb", "digest-correct-decline",
        "say", "decline correction of D-0007",
        "no", "1");
  }

  static Map<String, Object> image() {
    return Map.ofEntries(
        Map.entry("no", 2),
        Map.entry("item", "Who else cares for this baby?"),
        Map.entry("problems", List.of("Write what somebody who cannot see it should know.")),
        Map.entry("image", DigestSamples.DOT),
        Map.entry("shownAs", "A body map, drawn from the front and from the back."),
        Map.entry("alt", "A body map, drawn from the front and from the back."),
        Map.entry("gone", ""),
        Map.entry("writable", true),
        Map.entry("correctable", true),
        Map.entry(
            "others",
            DigestSamples.buttons("digest-image", "Image of item 1", "image 1 of D-0007")));
  }

  static Map<String, Object> recall() {
    return Map.of(
        "problems", List.of("Write why."), "type", "factual", "reason", "The figures are wrong.");
  }
}

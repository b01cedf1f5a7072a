package uk.lantern.bot.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.digest.edition.Amendment;
import uk.lantern.scheduler.digest.edition.Correction;
import uk.lantern.scheduler.digest.edition.Counts;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionAudience;
import uk.lantern.scheduler.digest.edition.EditionContent;
import uk.lantern.scheduler.digest.edition.EditionImage;
import uk.lantern.scheduler.digest.edition.EditionItem;
import uk.lantern.scheduler.digest.edition.EditionPeople;
import uk.lantern.scheduler.digest.edition.EditionState;
import uk.lantern.scheduler.digest.edition.Freeze;
import uk.lantern.scheduler.digest.edition.Recall;
import uk.lantern.scheduler.digest.edition.RecallType;
import uk.lantern.scheduler.people.PersonKey;

/** Editions in every state a page can meet. */
final class TestEditions {

  static final String REF = "D-0007";
  static final String TITLE = "DEMO learning digest, November 2026";
  static final String BRUISING = "DEMO-7MB-BRUISING";
  static final String NATIONAL = "NAT-PANEL-BRUISING-2022";
  static final PersonKey PRIYA = new PersonKey("tenant-a", "priya");
  static final PersonKey ALEX = new PersonKey("tenant-a", "alex");

  private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
  private static final Freeze FREEZE = new Freeze("list-1", 1_842, LocalDate.of(2026, 11, 23), NOW);

  private TestEditions() {}

  static EditionItem item(String id, String heading, String text, String doThis, String source) {
    return new EditionItem(
        id,
        1,
        heading,
        text,
        doThis,
        source,
        EditionItem.LinkKind.ITEM_PAGE,
        Set.of(),
        Set.of(),
        List.of(id),
        null,
        true);
  }

  static List<EditionItem> items() {
    return List.of(
        item(
            BRUISING,
            "Who else cares for this baby?",
            "In our audit, most records did not say who the father or partner was.",
            "At your next contact, ask \"Who helps look after the baby?\"",
            "DEMO Partnership audit, September 2026"),
        item(
            NATIONAL,
            "What the national panel saw",
            "The event is on 15 January.",
            "",
            "National Panel, 2022"));
  }

  static EditionContent content(String title, String intro, List<EditionItem> items) {
    return new EditionContent(title, intro, items, false, 1);
  }

  static EditionContent content() {
    return content(TITLE, "Two things, two minutes.", items());
  }

  /** As sent, with an image of one of its items. */
  static DigestEdition pictured(EditionImage image) {
    return sent(content().withImages(List.of(image)));
  }

  static DigestEdition draft() {
    return edition(content(), EditionState.DRAFT, null, List.of(), null, null);
  }

  static DigestEdition sent() {
    return sent(content());
  }

  static DigestEdition sent(EditionContent content) {
    return edition(content, EditionState.SENT, FREEZE, List.of(), null, null);
  }

  /** As sent, with another date in its second item; what was asked for after that still waits. */
  static DigestEdition corrected() {
    EditionContent before = content();
    EditionItem second = before.items().get(1).withText("The event is on 14 January.");
    EditionContent after =
        new EditionContent(
            before.title(), before.intro(), before.withItem(2, second).items(), false, 2);
    Correction done =
        new Correction(
            1,
            Amendment.ofText(2, second.text(), "the event is on 14 January, not 15.", "wrong date"),
            "The event is on 15 January.",
            PRIYA,
            NOW,
            new Correction.Decision(ALEX, Instant.parse("2026-11-23T23:30:00Z"), 2));
    Correction open =
        new Correction(
            2,
            Amendment.ofText(1, "Never approved.", "not told to anybody", "reason"),
            "before",
            PRIYA,
            NOW,
            null);
    return edition(after, EditionState.CORRECTED, FREEZE, List.of(done, open), null, null);
  }

  static DigestEdition recalled() {
    Recall recall = new Recall(RecallType.IDENTIFYING, "names a child", PRIYA, NOW, NOW, null);
    return edition(content(), EditionState.RECALLED, FREEZE, List.of(), recall, null);
  }

  /** So long ago that figures alone are kept. */
  static DigestEdition old() {
    Counts counts = new Counts(Map.of(), Map.of(), LocalDate.of(2026, 10, 1));
    return edition(content(), EditionState.SENT, FREEZE, List.of(), null, counts);
  }

  private static DigestEdition edition(
      EditionContent content,
      EditionState state,
      @Nullable Freeze freeze,
      List<Correction> corrections,
      @Nullable Recall recall,
      @Nullable Counts counts) {
    return new DigestEdition(
        REF,
        3,
        content,
        new EditionAudience(Set.of(), Set.of("health_visitor", "early_help")),
        state,
        EditionPeople.draftedBy(PRIYA),
        null,
        freeze,
        corrections,
        recall,
        List.of(),
        counts);
  }
}

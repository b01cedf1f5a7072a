package uk.lantern.bot.digests.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.lantern.bot.digests.edition.AudienceWords;
import uk.lantern.bot.digests.edition.DigestCards;
import uk.lantern.bot.digests.edition.DigestsWording;
import uk.lantern.bot.digests.edition.PartLimit;
import uk.lantern.bot.typed.FreeText;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionAudience;
import uk.lantern.scheduler.digest.edition.EditionContent;
import uk.lantern.scheduler.digest.edition.EditionItem;
import uk.lantern.scheduler.digest.edition.ItemPart;

/**
 * Reads what somebody filled in or typed about an edition: what is right is taken, for the rest
 * there is a sentence. Absent fields stay as they are.
 */
final class EditForm {

  private static final int TITLE_LETTERS = 80;
  private static final int INTRO_WORDS = 40;

  private final DigestCards cards;
  private final AudienceWords audiences;
  private final List<String> problems = new ArrayList<>();
  private EditionContent content;
  private EditionAudience audience;

  EditForm(DigestEdition edition, DigestCards cards, AudienceWords audiences) {
    this.cards = cards;
    this.audiences = audiences;
    this.content = edition.content();
    this.audience = edition.audience();
  }

  EditionContent content() {
    return content;
  }

  EditionAudience audience() {
    return audience;
  }

  List<String> problems() {
    return problems;
  }

  /** The fields of the whole edition: title, intro, audience, important. */
  EditForm whole(Map<String, String> given) {
    String title = given.get("title");
    if (title != null && isFit(title, DigestsWording.NEEDS_TITLE, fits(title))) {
      content = content.withTitle(title.strip());
    }
    String intro = given.get("intro");
    if (intro != null
        && isFit(intro, DigestsWording.NEEDS_INTRO, FreeText.words(intro) <= INTRO_WORDS)) {
      content = content.withIntro(intro.strip());
    }
    if (given.get("audience") != null) {
      whom(given.get("audience"));
    }
    if (given.get("important") != null) {
      content = content.withImportant(isYes(given.get("important")));
    }
    return this;
  }

  /**
   * The fields of one item: heading, text, dothis.
   *
   * @param no counted from 1, of an item there is
   */
  EditForm item(int no, Map<String, String> given) {
    EditionItem item = content.items().get(no - 1);
    String heading = given.get("heading");
    if (heading != null && isFit(ItemPart.HEADING, heading)) {
      item = item.withHeading(heading.strip());
    }
    String text = given.get("text");
    if (text != null && isFit(ItemPart.TEXT, text)) {
      item = item.withText(text.strip());
    }
    String dothis = given.get("dothis");
    if (dothis != null && isFit(ItemPart.DO_THIS, dothis)) {
      item = item.withDoThis(dothis.strip());
    }
    content = content.withItem(no, item);
    return this;
  }

  private boolean isFit(ItemPart part, String value) {
    return isFit(value, PartLimit.asked(part), PartLimit.fits(part, value));
  }

  private boolean isFit(String value, DigestsWording problem, boolean fit) {
    String kinds = FreeText.identifiers(value);
    if (!kinds.isEmpty()) {
      problems.add(cards.say(DigestsWording.REWORD, Map.of("kinds", kinds)));
    } else if (!fit) {
      problems.add(cards.say(problem));
    }
    return kinds.isEmpty() && fit;
  }

  private void whom(String typed) {
    AudienceWords.Read read = audiences.read(typed);
    if (read.unknown().isEmpty()) {
      audience = read.audience();
    } else {
      String words = String.join(", ", read.unknown());
      problems.add(cards.say(DigestsWording.NEEDS_AUDIENCE, Map.of("words", words)));
    }
  }

  private static boolean fits(String title) {
    return !title.isBlank() && title.strip().length() <= TITLE_LETTERS;
  }

  private static boolean isYes(String value) {
    return value.strip().toLowerCase(Locale.UK).matches("true|yes|y|important|");
  }
}

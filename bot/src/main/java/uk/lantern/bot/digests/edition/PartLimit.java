package uk.lantern.bot.digests.edition;

import uk.lantern.bot.typed.FreeText;
import uk.lantern.scheduler.digest.edition.EditionImage;
import uk.lantern.scheduler.digest.edition.ItemPart;

/** How long a part of an item may be, whether it is drafted or corrected. */
public final class PartLimit {

  private static final int HEADING_LETTERS = 80;
  private static final int TEXT_WORDS = 60;
  private static final int DO_THIS_WORDS = 40;

  private PartLimit() {}

  /** Whether an item may say that there; not every item asks for something to be done. */
  public static boolean fits(ItemPart part, String words) {
    int count = FreeText.words(words);
    return switch (part) {
      case HEADING -> count > 0 && words.strip().length() <= HEADING_LETTERS;
      case TEXT -> count > 0 && count <= TEXT_WORDS;
      case DO_THIS -> count <= DO_THIS_WORDS;
      case IMAGE -> count > 0 && count <= EditionImage.MOST_WORDS;
    };
  }

  /** What to write instead, in a sentence. */
  public static DigestsWording asked(ItemPart part) {
    return switch (part) {
      case HEADING -> DigestsWording.NEEDS_HEADING;
      case TEXT -> DigestsWording.NEEDS_TEXT;
      case DO_THIS -> DigestsWording.NEEDS_DO_THIS;
      case IMAGE -> DigestsWording.NEEDS_ALT;
    };
  }
}

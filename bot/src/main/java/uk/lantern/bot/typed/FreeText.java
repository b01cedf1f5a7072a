package uk.lantern.bot.typed;

import uk.lantern.content.privacy.IdentifierKind;

/** What somebody wrote for others to read. */
public final class FreeText {

  private FreeText() {}

  /**
   * What may identify a person in it, in words; empty for nothing. The privacy step of the turn has
   * put a token where it found something: such a text is not taken, a hole in it would be kept for
   * years.
   */
  public static String identifiers(String text) {
    return IdentifierKind.wordsOfTokensIn(text);
  }

  /** The words without the space around them; dots stand where words would, and say nothing. */
  public static String spoken(String text) {
    return text.matches("[\\s.…]*") ? "" : text.strip();
  }

  public static int words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }
}

package uk.lantern.content.learning;

import org.jspecify.annotations.Nullable;

/**
 * One stretch of an item's text, as its source divides it.
 *
 * @param heading the heading as printed, null where the source has none
 * @param page the page of the original, counted from 1, null for items that have no pages
 */
public record Section(
    @Nullable String heading, @Nullable Integer page, String text, WordsBy wordsBy) {

  /** The heading under which a summary of ours says what it is and what it was checked against. */
  private static final String ABOUT = "About this summary";

  /** Whether this is about the item and no learning: it is read with the item, never quoted. */
  public boolean isAboutTheItem() {
    return wordsBy == WordsBy.LANTERN && ABOUT.equals(heading);
  }
}

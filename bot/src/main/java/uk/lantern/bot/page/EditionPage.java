package uk.lantern.bot.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the templates of an edition need, in words.
 *
 * @param day on which it went out; null for one that did not
 * @param notes what was corrected, newest first
 */
record EditionPage(
    String ref,
    String title,
    String intro,
    boolean demo,
    @Nullable String day,
    List<Note> notes,
    List<Entry> entries) {

  /**
   * One correction.
   *
   * @param no of the item, counted from 1
   */
  record Note(int no, String text, String day) {

    @Override
    public String toString() {
      return "Note[" + no + "]";
    }
  }

  /**
   * An image inside the page.
   *
   * @param alt what somebody who cannot see it should know
   */
  record Picture(String dataUri, String alt) {

    @Override
    public String toString() {
      return "Picture[]";
    }
  }

  /**
   * One item.
   *
   * @param gone it may not be shown any more; then only the number is
   * @param lines of its text, a paragraph each
   * @param doThis empty for none
   * @param label what is to be read before it: that it is no local case, or past its review date;
   *     null for nothing
   * @param page by signed link, for who reads here and now; null where it opens by no link
   * @param original where the publisher has it, for paper and email; null for nowhere
   * @param image of it; null for none
   */
  record Entry(
      int no,
      boolean gone,
      String itemId,
      String heading,
      List<String> lines,
      String doThis,
      String source,
      @Nullable String label,
      @Nullable String page,
      @Nullable String original,
      @Nullable Picture image) {

    @Override
    public String toString() {
      return "Entry[" + no + "]";
    }
  }

  @Override
  public String toString() {
    return "EditionPage[" + ref + "]";
  }
}

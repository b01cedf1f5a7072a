package uk.lantern.bot.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the template of an item needs, in words.
 *
 * @param notices what is to be read before the item
 * @param points practice points that no section lists
 * @param questions questions that no section lists
 */
record ItemPage(
    String id,
    int version,
    boolean demo,
    Heading heading,
    Notices notices,
    Original original,
    List<Part> parts,
    List<String> points,
    List<String> questions) {

  /** What the item is. */
  record Heading(
      String title,
      String kind,
      String oneLine,
      String publisher,
      String date,
      @Nullable String label) {

    @Override
    public String toString() {
      return "Heading";
    }
  }

  /**
   * @param changed the link was made for another version
   * @param pastReview null while it is not
   */
  record Notices(boolean changed, @Nullable String pastReview) {

    @Override
    public String toString() {
      return "Notices";
    }
  }

  /**
   * @param summarised some of the words are Lantern's
   * @param quoted some of the words are the publisher's
   * @param address null where the original can be read nowhere
   * @param kept Lantern has it, so that pages can be opened
   */
  record Original(
      String title, boolean summarised, boolean quoted, @Nullable String address, boolean kept) {

    /** The address opens the document for whoever has it. */
    @Override
    public String toString() {
      return "Original";
    }
  }

  /**
   * One section.
   *
   * @param anchor its id on the page
   * @param page of the original, null where there are none
   * @param theirs the publisher's own words
   */
  record Part(
      String anchor,
      @Nullable String heading,
      @Nullable Integer page,
      boolean theirs,
      List<Block> blocks) {

    @Override
    public String toString() {
      return "Part";
    }
  }

  /** The sections that have a heading, for the list of contents; public for the template. */
  public List<Part> contents() {
    return parts.stream().filter(part -> part.heading() != null).toList();
  }

  @Override
  public String toString() {
    return "ItemPage[" + id + "@" + version + "]";
  }
}

package uk.lantern.scheduler.digest.edition;

/** What of an item can be corrected. */
public enum ItemPart {
  HEADING,
  TEXT,
  DO_THIS,
  /** What its image shows, for whoever cannot see it. */
  IMAGE;

  /**
   * What an edition says there; empty of an item that has no image.
   *
   * @param no of the item, counted from 1
   */
  public String of(EditionContent content, int no) {
    EditionItem item = content.items().get(no - 1);
    return switch (this) {
      case HEADING -> item.heading();
      case TEXT -> item.text();
      case DO_THIS -> item.doThis();
      case IMAGE -> content.image(item.itemId()).map(EditionImage::alt).orElse("");
    };
  }

  /** The same edition with other words there; unchanged when the item has no image to describe. */
  EditionContent in(EditionContent content, int no, String words) {
    EditionItem item = content.items().get(no - 1);
    return switch (this) {
      case HEADING -> content.withItem(no, item.withHeading(words));
      case TEXT -> content.withItem(no, item.withText(words));
      case DO_THIS -> content.withItem(no, item.withDoThis(words));
      case IMAGE ->
          content
              .image(item.itemId())
              .map(it -> content.withImage(it.describedAs(words)))
              .orElse(content);
    };
  }
}

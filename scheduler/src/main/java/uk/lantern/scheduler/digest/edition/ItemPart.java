package uk.lantern.scheduler.digest.edition;

/** What of an item can be corrected. */
public enum ItemPart {
  HEADING,
  TEXT,
  DO_THIS;

  /** What an item says there. */
  public String of(EditionItem item) {
    return switch (this) {
      case HEADING -> item.heading();
      case TEXT -> item.text();
      case DO_THIS -> item.doThis();
    };
  }
}

package uk.lantern.scheduler.digest.edition;

/**
 * What somebody wants to correct in an edition that went out.
 *
 * @param itemNo counted from 1
 * @param newText of that part, as a whole
 * @param note one short line for those who have the card already
 * @param reason why, for the history
 */
public record Amendment(int itemNo, ItemPart part, String newText, String note, String reason) {

  /** Of an item's text. */
  public static Amendment ofText(int itemNo, String newText, String note, String reason) {
    return new Amendment(itemNo, ItemPart.TEXT, newText, note, reason);
  }

  /** The item as it will read. */
  public EditionItem in(EditionItem item) {
    return switch (part) {
      case HEADING -> item.withHeading(newText);
      case TEXT -> item.withText(newText);
      case DO_THIS -> item.withDoThis(newText);
    };
  }

  @Override
  public String toString() {
    return "Amendment[" + itemNo + ", " + part + "]";
  }
}

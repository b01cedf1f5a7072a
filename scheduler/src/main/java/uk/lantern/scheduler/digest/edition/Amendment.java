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

  /** The edition as it will read; unchanged when that is how it reads already. */
  public EditionContent in(EditionContent content) {
    return part.in(content, itemNo, newText);
  }

  /** The same without space around what people read. */
  public Amendment stripped() {
    return new Amendment(itemNo, part, newText.strip(), note.strip(), reason);
  }

  /** The same with another reason. */
  public Amendment because(String other) {
    return new Amendment(itemNo, part, newText, note, other);
  }

  @Override
  public String toString() {
    return "Amendment[" + itemNo + ", " + part + "]";
  }
}

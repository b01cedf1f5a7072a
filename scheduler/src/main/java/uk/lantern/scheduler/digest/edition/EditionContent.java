package uk.lantern.scheduler.digest.edition;

import java.util.ArrayList;
import java.util.List;

/**
 * What an edition says.
 *
 * @param intro at most 40 words, perhaps empty
 * @param items in the order in which they are read
 * @param important goes to everybody who has not paused, however often they want a digest
 * @param cardVersion 1 until the first correction, one more with each
 */
public record EditionContent(
    String title, String intro, List<EditionItem> items, boolean important, int cardVersion) {

  public EditionContent {
    items = List.copyOf(items);
  }

  public EditionContent withTitle(String other) {
    return new EditionContent(other, intro, items, important, cardVersion);
  }

  public EditionContent withIntro(String other) {
    return new EditionContent(title, other, items, important, cardVersion);
  }

  public EditionContent withItems(List<EditionItem> others) {
    return new EditionContent(title, intro, others, important, cardVersion);
  }

  /**
   * The same with one item replaced.
   *
   * @param no counted from 1
   */
  public EditionContent withItem(int no, EditionItem other) {
    List<EditionItem> changed = new ArrayList<>(items);
    changed.set(no - 1, other);
    return withItems(changed);
  }

  public EditionContent withImportant(boolean other) {
    return new EditionContent(title, intro, items, other, cardVersion);
  }

  /** Whether there is an item of that number, counted from 1. */
  public boolean hasItem(int no) {
    return no >= 1 && no <= items.size();
  }

  /** Fictional, when one item is; then every card says DEMO. */
  public boolean isDemo() {
    return items.stream().anyMatch(EditionItem::demo);
  }

  EditionContent nextCard() {
    return new EditionContent(title, intro, items, important, cardVersion + 1);
  }

  /** The same with an amendment in it; the next version of the card. */
  EditionContent amended(Amendment amendment) {
    EditionItem item = items.get(amendment.itemNo() - 1);
    return withItem(amendment.itemNo(), amendment.in(item)).nextCard();
  }

  @Override
  public String toString() {
    return "EditionContent[" + items.size() + " items, card " + cardVersion + "]";
  }
}

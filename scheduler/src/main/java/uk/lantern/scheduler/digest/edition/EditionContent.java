package uk.lantern.scheduler.digest.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an edition says.
 *
 * @param intro at most 40 words, perhaps empty
 * @param items in the order in which they are read
 * @param important goes to everybody who has not paused, however often they want a digest
 * @param cardVersion 1 until the first correction, one more with each
 * @param images of its items, one an item at most
 */
public record EditionContent(
    String title,
    String intro,
    List<EditionItem> items,
    boolean important,
    int cardVersion,
    List<EditionImage> images) {

  public EditionContent {
    items = List.copyOf(items);
    images = List.copyOf(images);
  }

  /** Without images. */
  public EditionContent(
      String title, String intro, List<EditionItem> items, boolean important, int cardVersion) {
    this(title, intro, items, important, cardVersion, List.of());
  }

  public EditionContent withTitle(String other) {
    return new EditionContent(other, intro, items, important, cardVersion, images);
  }

  public EditionContent withIntro(String other) {
    return new EditionContent(title, other, items, important, cardVersion, images);
  }

  public EditionContent withItems(List<EditionItem> others) {
    return new EditionContent(title, intro, others, important, cardVersion, images);
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
    return new EditionContent(title, intro, items, other, cardVersion, images);
  }

  /** The image of an item; empty when it has none, or somebody took it out. */
  public Optional<EditionImage> image(String itemId) {
    return images.stream().filter(it -> it.itemId().equals(itemId)).findFirst();
  }

  public EditionContent withImages(List<EditionImage> others) {
    return new EditionContent(title, intro, items, important, cardVersion, others);
  }

  /** The same with one image described anew; of an item without one nothing changes. */
  public EditionContent withImage(EditionImage other) {
    return withImages(
        images.stream().map(it -> it.itemId().equals(other.itemId()) ? other : it).toList());
  }

  /** The same without the image of an item. */
  public EditionContent withoutImage(String itemId) {
    return withImages(images.stream().filter(it -> !it.itemId().equals(itemId)).toList());
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
    return new EditionContent(title, intro, items, important, cardVersion + 1, images);
  }

  /** The same with an amendment in it; the next version of the card. */
  EditionContent amended(Amendment amendment) {
    return amendment.in(this).nextCard();
  }

  @Override
  public String toString() {
    return "EditionContent[" + items.size() + " items, card " + cardVersion + "]";
  }
}

package uk.lantern.content.image;

/**
 * An image of a piece of learning, small enough to travel inside a card.
 *
 * @param key of the file it was made from; another file has another key
 * @param alt what somebody who cannot see it should know; empty while nobody has described it
 * @param dataUri the image itself, so that nobody fetches it from an address
 */
public record ItemImage(String itemId, String key, String alt, String dataUri) {

  /** Ids only. */
  @Override
  public String toString() {
    return "ItemImage[" + itemId + ", " + key + "]";
  }
}

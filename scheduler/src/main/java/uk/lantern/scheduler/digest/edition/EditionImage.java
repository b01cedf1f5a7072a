package uk.lantern.scheduler.digest.edition;

/**
 * The image of one item as an edition carries it.
 *
 * @param key of the file that was looked at; another file is not shown in its place
 * @param alt what somebody who cannot see it should know; empty while nobody has described it
 */
public record EditionImage(String itemId, String key, String alt) {

  /** A description is heard in one go, and cannot be skimmed. */
  public static final int MOST_WORDS = 25;

  public boolean isDescribed() {
    return !alt.isBlank();
  }

  public EditionImage describedAs(String words) {
    return new EditionImage(itemId, key, words);
  }

  /** Ids only. */
  @Override
  public String toString() {
    return "EditionImage[" + itemId + "]";
  }
}

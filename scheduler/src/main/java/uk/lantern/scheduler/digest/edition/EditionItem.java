package uk.lantern.scheduler.digest.edition;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One item of an edition: taken from the library when it was drafted, perhaps edited since.
 *
 * @param itemVersion the version of the item that it was taken from
 * @param doThis one thing to do, starting with a verb; empty when there is none
 * @param link what its button opens
 * @param jobFamilies whom it concerns; empty means everybody
 * @param topics codes of themes.yml
 * @param serves ids of the learning items it serves, for the learning trail
 * @param noLinkReason why it serves none; null when it does
 * @param demo fictional
 */
public record EditionItem(
    String itemId,
    int itemVersion,
    String heading,
    String text,
    String doThis,
    String sourceLine,
    LinkKind link,
    Set<String> jobFamilies,
    Set<String> topics,
    List<String> serves,
    @Nullable String noLinkReason,
    boolean demo) {

  /** What the button of an item opens. */
  public enum LinkKind {
    /** The page of the item, by signed link. */
    ITEM_PAGE,
    /** A card in the chat, for what may not be opened by link. */
    CARD
  }

  public EditionItem {
    jobFamilies = Set.copyOf(jobFamilies);
    topics = Set.copyOf(topics);
    serves = List.copyOf(serves);
  }

  public EditionItem withHeading(String other) {
    return with(other, text, doThis);
  }

  public EditionItem withText(String other) {
    return with(heading, other, doThis);
  }

  public EditionItem withDoThis(String other) {
    return with(heading, text, other);
  }

  /**
   * The same for the learning trail.
   *
   * @param reason why it serves no item; null when it serves some
   */
  public EditionItem withServes(List<String> others, @Nullable String reason) {
    return new EditionItem(
        itemId,
        itemVersion,
        heading,
        text,
        doThis,
        sourceLine,
        link,
        jobFamilies,
        topics,
        others,
        reason,
        demo);
  }

  private EditionItem with(String newHeading, String newText, String newDoThis) {
    return new EditionItem(
        itemId,
        itemVersion,
        newHeading,
        newText,
        newDoThis,
        sourceLine,
        link,
        jobFamilies,
        topics,
        serves,
        noLinkReason,
        demo);
  }

  @Override
  public String toString() {
    return "EditionItem[" + itemId + " v" + itemVersion + "]";
  }
}

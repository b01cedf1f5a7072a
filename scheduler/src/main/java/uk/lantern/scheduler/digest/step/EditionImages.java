package uk.lantern.scheduler.digest.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.lantern.content.image.ItemImages;
import uk.lantern.scheduler.digest.edition.EditionContent;
import uk.lantern.scheduler.digest.edition.EditionImage;
import uk.lantern.scheduler.digest.edition.EditionItem;

/** Which images an edition carries: those of its items, unless somebody takes one out. */
public final class EditionImages {

  private final ItemImages images;

  public EditionImages(ItemImages images) {
    this.images = images;
  }

  /** What an edition says at first: its items and their images. */
  EditionContent first(String title, List<EditionItem> items) {
    return chosen(
        new EditionContent(title, "", items, false, 1),
        new EditionContent(title, "", List.of(), false, 1));
  }

  /**
   * The content with the images of its items.
   *
   * @param before what it said until now: an item that stays keeps its image and what was written
   *     of it, or goes on without
   */
  EditionContent chosen(EditionContent content, EditionContent before) {
    List<EditionImage> chosen = new ArrayList<>();
    for (EditionItem item : content.items()) {
      boolean stays = before.items().stream().anyMatch(it -> it.itemId().equals(item.itemId()));
      (stays ? kept(item, before) : fresh(item)).ifPresent(chosen::add);
    }
    return content.withImages(chosen);
  }

  /** Of a file that has changed since, the new image: nobody is shown the old one any more. */
  private Optional<EditionImage> kept(EditionItem item, EditionContent before) {
    return before
        .image(item.itemId())
        .flatMap(
            it ->
                images.approved(it.itemId(), it.key()).isPresent() ? Optional.of(it) : fresh(item));
  }

  private Optional<EditionImage> fresh(EditionItem item) {
    return images.of(item.itemId()).map(it -> new EditionImage(item.itemId(), it.key(), it.alt()));
  }

  /** What somebody wrote of the images there are; none comes in by that door. */
  static List<EditionImage> written(EditionContent content, EditionContent before) {
    return content.images().stream()
        .filter(
            it -> before.image(it.itemId()).filter(was -> was.key().equals(it.key())).isPresent())
        .map(it -> it.describedAs(it.alt().strip()))
        .toList();
  }
}

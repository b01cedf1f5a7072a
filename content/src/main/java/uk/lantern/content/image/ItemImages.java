package uk.lantern.content.image;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The door to images of pieces of learning; each has one at most. */
public final class ItemImages {

  private final Map<String, ItemImage> byItem;

  public ItemImages(Collection<ItemImage> images) {
    this.byItem =
        images.stream().collect(Collectors.toUnmodifiableMap(ItemImage::itemId, it -> it));
  }

  /** Where nothing has an image. */
  public static ItemImages none() {
    return new ItemImages(List.of());
  }

  public Optional<ItemImage> of(String itemId) {
    return Optional.ofNullable(byItem.get(itemId));
  }

  /**
   * The image that somebody approved; empty when another file has taken its place since: nobody is
   * shown what nobody has looked at.
   */
  public Optional<ItemImage> approved(String itemId, String key) {
    return of(itemId).filter(it -> it.key().equals(key));
  }
}

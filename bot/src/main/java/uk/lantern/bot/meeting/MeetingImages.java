package uk.lantern.bot.meeting;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.lantern.content.image.ItemImages;
import uk.lantern.scheduler.digest.Editions;
import uk.lantern.scheduler.digest.edition.EditionImage;
import uk.lantern.scheduler.reading.MeetingPlan;

/** The image of a team version: as the digest that brought the item shows it, if it does. */
@Component
class MeetingImages {

  private final ItemImages images;
  private final Editions editions;

  MeetingImages(ItemImages images, Editions editions) {
    this.images = images;
    this.editions = editions;
  }

  /** What the card shows of it; nothing while nobody has described it. */
  Map<String, String> values(MeetingPlan plan) {
    String edition = plan.edition();
    Optional<EditionImage> image =
        edition == null
            ? images.of(plan.item()).map(it -> new EditionImage(it.itemId(), it.key(), it.alt()))
            : editions.find(edition).flatMap(it -> it.content().image(plan.item()));
    return image
        .filter(EditionImage::isDescribed)
        .flatMap(
            it ->
                images
                    .approved(it.itemId(), it.key())
                    .map(found -> Map.of("image", found.dataUri(), "imageAlt", it.alt())))
        .orElse(Map.of());
  }
}

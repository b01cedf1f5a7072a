package uk.lantern.bot.digests.draft;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lantern.bot.digests.edition.CardButton;
import uk.lantern.bot.digests.edition.DigestCards;
import uk.lantern.bot.digests.edition.DigestsWording;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.image.ItemImage;
import uk.lantern.content.image.ItemImages;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionImage;
import uk.lantern.scheduler.digest.edition.EditionState;

/** The image of an item as the team looks at it, and the form in which it is described. */
@Component
class ImageCards {

  /** Cards of it are out and none is withdrawn: a description is put right by two people. */
  private static final Set<EditionState> CORRECTABLE =
      EnumSet.of(EditionState.SENDING, EditionState.SENT, EditionState.CORRECTED);

  private final ItemImages images;
  private final DigestCards cards;

  ImageCards(ItemImages images, DigestCards cards) {
    this.images = images;
    this.cards = cards;
  }

  /**
   * @param no of the item, counted from 1
   * @param problems with the last description
   */
  Reply reply(Turn turn, DigestEdition edition, int no, EditionImage image, List<String> problems) {
    Optional<ItemImage> found = images.approved(image.itemId(), image.key());
    Map<String, Object> values = new HashMap<>();
    values.put("no", no);
    values.put("item", edition.items().get(no - 1).heading());
    values.put("problems", problems);
    values.put("alt", image.alt());
    values.put("image", found.map(ItemImage::dataUri).orElse(""));
    values.put("shownAs", image.isDescribed() ? image.alt() : say(DigestsWording.IMAGE_BARE));
    values.put("gone", found.isEmpty() ? say(DigestsWording.IMAGE_GONE) : "");
    values.put("writable", EditFeature.WRITABLE.contains(edition.state()));
    values.put("correctable", found.isPresent() && CORRECTABLE.contains(edition.state()));
    values.put("others", CardButton.values(others(edition, no)));
    return cards.reply(turn, cards.of(edition, "digest-image", values));
  }

  private List<CardButton> others(DigestEdition edition, int shown) {
    return java.util.stream.IntStream.rangeClosed(1, edition.items().size())
        .filter(no -> no != shown)
        .filter(no -> edition.content().image(edition.items().get(no - 1).itemId()).isPresent())
        .mapToObj(
            no ->
                new CardButton(
                    "digest-image",
                    cards.say(DigestsWording.BUTTON_IMAGE_OF, Map.of("no", no)),
                    "image " + no + " of " + edition.ref(),
                    String.valueOf(no)))
        .toList();
  }

  Reply none(Turn turn, DigestEdition edition) {
    return cards.said(turn, DigestsWording.IMAGE_NONE, Map.of("ref", edition.ref()));
  }

  String reword(String kinds) {
    return cards.say(DigestsWording.REWORD, Map.of("kinds", kinds));
  }

  String needed() {
    return say(DigestsWording.NEEDS_ALT);
  }

  private String say(DigestsWording text) {
    return cards.say(text);
  }
}

package uk.lantern.bot.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.card.Cards;
import uk.lantern.bot.card.Dates;
import uk.lantern.bot.page.PageLinks;
import uk.lantern.bot.source.SourceWords;
import uk.lantern.content.calendar.London;
import uk.lantern.content.image.ItemImages;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionImage;
import uk.lantern.scheduler.digest.edition.EditionItem;
import uk.lantern.scheduler.digest.edition.Recall;
import uk.lantern.scheduler.people.PersonKey;

/** A digest, and one item of it, as cards. */
@Component
class ReadingCards {

  private final Cards cards;
  private final SourceWords sources;
  private final PageLinks links;
  private final ItemImages images;
  private final Wording wording;

  ReadingCards(
      Cards cards, SourceWords sources, PageLinks links, ItemImages images, Wording wording) {
    this.cards = cards;
    this.sources = sources;
    this.links = links;
    this.images = images;
    this.wording = wording;
  }

  /** The whole digest once more; nothing about a delivery is on it. */
  Card digest(DigestEdition edition, Map<String, Object> values) {
    Map<String, Object> shown = new LinkedHashMap<>(values);
    shown.put("demo", edition.content().isDemo());
    return cards.card("digest", shown);
  }

  /** What stands in the place of a digest that was taken back. */
  Card withdrawn(DigestEdition edition) {
    Recall recall = edition.recall();
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("edition", edition.ref());
    values.put("title", edition.title());
    values.put("date", recall == null ? "" : Dates.weekday(day(recall)));
    values.put("demo", edition.content().isDemo());
    return cards.card("digest-withdrawn", values);
  }

  private static LocalDate day(Recall recall) {
    Instant since = recall.inForceAt();
    return LocalDate.ofInstant(since == null ? recall.at() : since, London.ZONE);
  }

  /**
   * One item as it stands in the edition.
   *
   * @param place of it among the items of this reader
   */
  Card item(DigestEdition edition, EditionItem item, LearningItem learning, Place place) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("heading", item.heading());
    values.put("text", item.text());
    values.put("doThis", item.doThis());
    values.put("source", item.sourceLine());
    values.put("item", item.itemId());
    values.put("edition", edition.ref());
    values.put("no", place.no());
    values.put("of", place.of());
    values.put("hasNext", place.no() < place.of());
    values.put("hasQuestions", !learning.text().questions().isEmpty());
    values.put("demo", item.demo());
    edition.content().image(item.itemId()).ifPresent(it -> image(it, values));
    sources.label(learning).ifPresent(label -> values.put("label", label));
    if (item.link() == EditionItem.LinkKind.ITEM_PAGE) {
      links.item(learning, place.reader()).ifPresent(address -> values.put("readAt", address));
    }
    return cards.card("digest-item", values);
  }

  /** As it was approved, inside the card: nobody fetches it from an address. */
  private void image(EditionImage image, Map<String, Object> values) {
    images
        .approved(image.itemId(), image.key())
        .filter(it -> image.isDescribed())
        .ifPresent(
            it -> {
              values.put("image", it.dataUri());
              values.put("imageAlt", image.alt());
            });
  }

  /** Where in the edition somebody is. */
  record Place(int no, int of, PersonKey reader) {

    @Override
    public String toString() {
      return "Place[" + no + "]";
    }
  }

  Card receipt(ReadingWording text) {
    return cards.card("receipt", Map.of("text", wording.say(text)));
  }

  Card receipt(String text, String next) {
    return cards.card("receipt", Map.of("text", text, "next", next));
  }
}

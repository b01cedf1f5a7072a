package uk.lantern.bot.courier;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.outbox.Delivery;
import uk.lantern.scheduler.outbox.LetterContent.Content;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.people.Addressee;
import uk.lantern.scheduler.people.Addressees;

/** The card of a delivery, or several when Teams finds one too large. */
@Component
class Letters {

  private final LetterContents contents;
  private final LetterCards cards;
  private final Addressees addressees;
  private final Wording wording;

  Letters(LetterContents contents, LetterCards cards, Addressees addressees, Wording wording) {
    this.contents = contents;
    this.cards = cards;
    this.addressees = addressees;
    this.wording = wording;
  }

  /** Whom it is for, read once for the gate, the content and the card of one look. */
  Addressee recipient(Delivery delivery) {
    return addressees.at(delivery.message().recipient());
  }

  /** What a letter shows at this moment, or why it does not go. */
  Content content(Delivery delivery, Addressee recipient, ZonedDateTime now) {
    return contents.of(delivery, recipient, now);
  }

  /** The same delivery with what it shows. */
  static Delivery showing(Delivery delivery, String template, Map<String, Object> values) {
    Message message = delivery.message();
    return new Delivery(
        new Message(message.key(), template, values, message.expires()),
        delivery.state(),
        delivery.attempts(),
        delivery.sentAgain(),
        delivery.asOf(),
        delivery.outcome());
  }

  /**
   * @throws RuntimeException when the letter does not fit its template
   */
  Card card(Delivery delivery, Addressee recipient) {
    return cards.card(delivery, recipient, "");
  }

  /**
   * The same letter in several parts, each with a part of its list: possible when its values hold
   * one list of that many entries. Empty when it cannot be divided so.
   */
  List<Card> parts(Delivery delivery, int parts) {
    List<Map.Entry<String, Object>> lists =
        delivery.message().values().entrySet().stream()
            .filter(value -> value.getValue() instanceof List)
            .toList();
    if (lists.size() != 1
        || !(lists.getFirst().getValue() instanceof List<?> all)
        || all.size() < parts) {
      return List.of();
    }
    Addressee recipient = recipient(delivery);
    List<Card> cut = new ArrayList<>();
    for (int part = 1; part <= parts; part++) {
      List<?> its = all.subList((part - 1) * all.size() / parts, part * all.size() / parts);
      Map<String, Object> values = new LinkedHashMap<>(delivery.message().values());
      values.put(lists.getFirst().getKey(), its);
      Delivery with = showing(delivery, delivery.message().template(), values);
      String notice = wording.say(CourierWording.PART, Map.of("part", part, "parts", parts));
      cut.add(cards.card(with, recipient, notice));
    }
    return cut;
  }

  /** Several notices as one text. */
  static String together(String... notices) {
    return String.join(" ", Stream.of(notices).filter(n -> !n.isEmpty()).toList());
  }
}

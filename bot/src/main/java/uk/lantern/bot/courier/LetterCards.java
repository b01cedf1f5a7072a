package uk.lantern.bot.courier;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.card.Cards;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.outbox.Delivery;
import uk.lantern.scheduler.people.Addressee;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.question.QuestionWording;
import uk.lantern.scheduler.reading.SavedWording;

/** Makes the card of a delivery: dates in words, and a line when it is sent again. */
@Component
class LetterCards {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

  private final Cards cards;
  private final Wording wording;

  LetterCards(Cards cards, Wording wording) {
    this.cards = cards;
    this.wording = wording;
  }

  /**
   * @param notice said above the letter, empty for nothing
   */
  Card card(Delivery delivery, Addressee recipient, String notice) {
    Map<String, Object> values = new LinkedHashMap<>(delivery.message().values());
    recipient
        .person()
        .filter(Person::demo)
        .ifPresent(person -> values.put("addressee", person.displayName() + " (DEMO)"));
    boolean saysAgain = delivery.sentAgain() && !delivery.message().key().kind().replaces();
    String again = saysAgain ? wording.say(QuestionWording.SENT_AGAIN) : "";
    String above = Letters.together(again, notice);
    if (!above.isEmpty()) {
      values.put("notice", above);
    }
    if (delivery.message().key().kind().settledByCard()) {
      values.put(Card.DELIVERY, delivery.id());
    }
    switch (delivery.message().key().kind()) {
      case WAITING_QUESTIONS -> waiting(values);
      case QUESTION_ANSWERED -> {
        values.put("date", day(values.get("answered")));
        if (values.containsKey("corrects")) {
          values.put("corrected", day(values.get("corrects")));
        }
      }
      case SAVED_CHANGED -> savedChanged(values);
      default -> {
        // Their values are the template's own.
      }
    }
    return cards.card(delivery.message().template(), values);
  }

  private void savedChanged(Map<String, Object> values) {
    SavedWording change = SavedWording.valueOf(String.valueOf(values.get("change")));
    values.put("text", wording.say(change, Map.of("title", String.valueOf(values.get("title")))));
    values.put("next", wording.say(SavedWording.NEXT));
  }

  private void waiting(Map<String, Object> values) {
    if (values.get("questions") instanceof List<?> questions) {
      values.put("questions", questions.stream().map(this::line).toList());
    }
    values.put("showAll", true);
  }

  private Map<String, Object> line(Object question) {
    Map<String, Object> line = new LinkedHashMap<>();
    if (question instanceof Map<?, ?> given) {
      line.put("ref", String.valueOf(given.get("ref")));
      line.put("question", String.valueOf(given.get("text")));
      line.put("due", day(given.get("due")));
      if (Boolean.TRUE.equals(given.get("overdue"))) {
        line.put(
            "overdue",
            wording.say(
                QuestionWording.LINE_OVERDUE,
                Map.of(
                    "ref", String.valueOf(given.get("ref")),
                    "asked", day(given.get("asked")),
                    "due", day(given.get("due")))));
      }
    }
    return line;
  }

  private static String day(@Nullable Object iso) {
    return DAY.format(LocalDate.parse(String.valueOf(iso)));
  }
}

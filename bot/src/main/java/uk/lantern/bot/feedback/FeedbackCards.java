package uk.lantern.bot.feedback;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.card.Cards;
import uk.lantern.bot.turn.RefusedWording;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.ReplyClass;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.wording.Wording;
import uk.lantern.content.wording.WordingKey;

/** Cards and texts, which the features of this package use together. */
@Component
record FeedbackCards(Cards cards, Wording wording) {

  String say(WordingKey text) {
    return wording.say(text);
  }

  String say(WordingKey text, Map<String, ?> values) {
    return wording.say(text, values);
  }

  /** The card that was pressed is replaced; typed words get a new one. */
  Reply reply(Turn turn, Card card) {
    return turn.action() == null
        ? new Reply.Said(ReplyClass.COMMAND, List.of(card), List.of())
        : new Reply.Replaced(ReplyClass.COMMAND, card, List.of());
  }

  Reply receipt(Turn turn, String text) {
    return reply(turn, cards.card("receipt", Map.of("text", text)));
  }

  Reply receipt(Turn turn, WordingKey text) {
    return receipt(turn, say(text));
  }

  Reply notYours() {
    Card card = cards.card("receipt", Map.of("text", say(RefusedWording.NOT_YOURS)));
    return new Reply.Refused(Reply.Why.OBJECT, List.of(card));
  }

  Card text(String heading, List<String> paragraphs, List<Map<String, String>> buttons) {
    return cards.card(
        "text", Map.of("heading", heading, "paragraphs", paragraphs, "buttons", buttons));
  }

  /**
   * @param say what is typed instead
   */
  Map<String, String> button(String verb, WordingKey title, String say) {
    return Map.of("verb", verb, "title", say(title), "say", say);
  }

  /**
   * What a form says beside its fields.
   *
   * @param form under which its answers are kept, or empty
   * @param about what it is about
   */
  record Frame(
      String heading, String fact, String verb, WordingKey submit, String form, String about) {

    @Override
    public String toString() {
      return "Frame[" + verb + "]";
    }
  }

  /**
   * A form.
   *
   * @param say what is typed instead
   * @param problems with what was said already; empty for none
   */
  Card form(Frame frame, String say, List<Map<String, Object>> fields, List<String> problems) {
    Map<String, Object> values = new HashMap<>();
    values.put("heading", frame.heading());
    values.put("facts", frame.fact().isEmpty() ? List.of() : List.of(frame.fact()));
    values.put("problems", problems);
    values.put("fields", fields);
    values.put("verb", frame.verb());
    values.put("submit", say(frame.submit()));
    values.put("say", say);
    values.put("form", frame.form());
    values.put("about", frame.about());
    values.put("stop", say(FeedbackWording.BUTTON_STOP));
    return cards.card("form", values);
  }

  /** One line. */
  Map<String, Object> line(String id, WordingKey label, String value) {
    return field(id, label, value, "line", List.of());
  }

  /** A few sentences. */
  Map<String, Object> words(String id, WordingKey label, String value) {
    return field(id, label, value, "words", List.of());
  }

  /**
   * One of a few.
   *
   * @param choices maps of name and code
   */
  Map<String, Object> choice(
      String id, WordingKey label, String value, List<Map<String, String>> choices) {
    return field(id, label, value, choices.size() > 5 ? "drop" : "list", choices);
  }

  private Map<String, Object> field(
      String id, WordingKey label, String value, String kind, List<Map<String, String>> choices) {
    Map<String, Object> field = new HashMap<>();
    field.put("id", id);
    field.put("label", say(label));
    field.put("error", say(FeedbackWording.ERROR));
    field.put("value", value);
    field.put(kind, true);
    field.put("choices", choices);
    return field;
  }

  /** The answers of an enum of texts. */
  List<Map<String, String>> choices(WordingKey[] all) {
    List<Map<String, String>> choices = new ArrayList<>();
    for (WordingKey one : all) {
      choices.add(Map.of("name", say(one), "code", Codes.of(one)));
    }
    return choices;
  }
}

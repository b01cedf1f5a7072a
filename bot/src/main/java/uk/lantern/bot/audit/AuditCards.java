package uk.lantern.bot.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.card.Cards;
import uk.lantern.bot.round.RoundAbout;
import uk.lantern.bot.turn.RefusedWording;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.ReplyClass;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.questionnaire.QuestionnaireKind;
import uk.lantern.content.questionnaire.Stage;
import uk.lantern.content.wording.Wording;
import uk.lantern.content.wording.WordingKey;
import uk.lantern.scheduler.round.response.Response;
import uk.lantern.scheduler.round.response.ResponseKey;

/** Cards and texts, which the features of this package use together. */
@Component
record AuditCards(Cards cards, Wording wording) {

  /**
   * A button of a note.
   *
   * @param say what is typed instead
   */
  record Press(String verb, String title, String say) {

    @Override
    public String toString() {
      return "Press[" + verb + "]";
    }
  }

  /**
   * A few sentences and what can be done next.
   *
   * @param worried whether the way to help for a child stands under it
   */
  record Note(
      String heading,
      List<String> paragraphs,
      List<Press> main,
      List<Press> more,
      boolean worried) {

    @Override
    public String toString() {
      return "Note[" + main.size() + "]";
    }
  }

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

  Reply notYours() {
    Card card = cards.card("receipt", Map.of("text", say(RefusedWording.NOT_YOURS)));
    return new Reply.Refused(Reply.Why.OBJECT, List.of(card));
  }

  /** What it is called: a case by its reference, a record by the agency's own number. */
  String name(ResponseKey key) {
    boolean sample = key.piece().matches("\\d+");
    return sample
        ? say(AuditWording.SAMPLE, Map.of("round", key.round(), "number", key.piece()))
        : key.name();
  }

  /** What every button of a card about a response carries. */
  static RoundAbout about(Response response) {
    ResponseKey key = response.key();
    return new RoundAbout(
        key.round(), Stage.ONCE.name(), key.piece(), String.valueOf(response.turn()));
  }

  /** Opens it as it stands when it is pressed. */
  Press open(Response response, AuditWording title) {
    return new Press("audit-start", say(title), "open " + response.key().name());
  }

  Press mine() {
    return new Press("audit", say(AuditWording.BUTTON_MINE), "my audits");
  }

  Card note(Response response, Note note, boolean demo) {
    Map<String, Object> values = new HashMap<>();
    ResponseKey key = response.key();
    values.put("heading", note.heading());
    values.put("paragraphs", note.paragraphs());
    values.put("round", key.round());
    values.put("part", key.piece());
    values.put("turn", String.valueOf(response.turn()));
    values.put("main", buttons(note.main()));
    values.put("more", buttons(note.more()));
    values.put("worried", note.worried());
    values.put("demo", demo);
    return cards.card("audit-note", values);
  }

  private static List<Map<String, String>> buttons(List<Press> all) {
    List<Map<String, String>> values = new ArrayList<>();
    all.forEach(it -> values.add(Map.of("verb", it.verb(), "title", it.title(), "say", it.say())));
    return values;
  }

  /** What a round of a kind is called in a sentence. */
  String kind(QuestionnaireKind kind) {
    return say(
        switch (kind) {
          case SINGLE_AGENCY_AUDIT -> AuditWording.KIND_SINGLE;
          case MULTI_AGENCY_AUDIT -> AuditWording.KIND_MULTI;
          default -> AuditWording.KIND_ASSURANCE;
        });
  }
}

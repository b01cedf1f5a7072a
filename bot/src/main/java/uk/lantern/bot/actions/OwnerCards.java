package uk.lantern.bot.actions;

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
import uk.lantern.scheduler.action.Action;

/** Cards and texts, which the features of this package use together. */
@Component
record OwnerCards(Cards cards, Wording wording) {

  static final String ONE = "action-one";

  String say(WordingKey text) {
    return wording.say(text);
  }

  String say(WordingKey text, Map<String, ?> values) {
    return wording.say(text, values);
  }

  Card receipt(String text) {
    return cards.card("receipt", Map.of("text", text));
  }

  /** The card that was pressed is replaced; typed words get a new one. */
  Reply reply(Turn turn, Card card) {
    return turn.action() == null
        ? new Reply.Said(ReplyClass.COMMAND, List.of(card), List.of())
        : new Reply.Replaced(ReplyClass.COMMAND, card, List.of());
  }

  Reply said(Turn turn, ActionsWording text, Map<String, ?> values) {
    return reply(turn, receipt(say(text, values)));
  }

  Reply notYours() {
    return new Reply.Refused(Reply.Why.OBJECT, List.of(receipt(say(RefusedWording.NOT_YOURS))));
  }

  /** A card of a template of this package, which says of which action and turn it is. */
  Card of(Action action, String template, Map<String, ?> values) {
    Map<String, Object> all = new HashMap<>(values);
    all.put("action", action.ref());
    all.put("turn", action.turn());
    all.put("demo", action.isDemo());
    return cards.card(template, all);
  }

  /** A few paragraphs, then the buttons that matter, then the others. */
  Card note(
      Action action,
      String heading,
      List<String> paragraphs,
      List<CardButton> main,
      List<CardButton> more) {
    return of(
        action,
        ONE,
        Map.of(
            "heading",
            heading,
            "problems",
            List.of(),
            "status",
            "",
            "colour",
            "default",
            "paragraphs",
            paragraphs,
            "main",
            CardButton.values(main),
            "more",
            CardButton.values(more)));
  }

  /** What an old card answers: the action has moved on since it was shown. */
  Reply moved(Turn turn, Action action) {
    Card card =
        note(
            action,
            say(ActionsWording.MOVED),
            List.of(say(ActionsWording.MOVED_WHY, Map.of("ref", action.ref()))),
            List.of(open(action, ActionsWording.BUTTON_LATEST)),
            List.of());
    return reply(turn, card);
  }

  /** Shows it as it stands when the button is pressed, so it carries no turn. */
  CardButton open(Action action, ActionsWording title) {
    return new CardButton("action-open", say(title), action.ref(), action.ref(), "", "");
  }

  CardButton mine(Action action) {
    String title = say(ActionsWording.BUTTON_MINE);
    return new CardButton("actions", title, "my actions", action.ref(), "", "");
  }
}

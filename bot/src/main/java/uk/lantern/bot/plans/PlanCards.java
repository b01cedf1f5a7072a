package uk.lantern.bot.plans;

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
record PlanCards(Cards cards, Wording wording) {

  private static final String STEP = "plan-step";

  String say(WordingKey text) {
    return wording.say(text);
  }

  /**
   * @param values what may be said; those a text has no place for are left out, since each step
   *     offers the same few facts and each text picks its own
   */
  String say(WordingKey text, Map<String, ?> values) {
    Map<String, Object> wanted = new HashMap<>(values);
    wanted.keySet().retainAll(wording.placeholders(text));
    return wording.say(text, wanted);
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

  Reply said(Turn turn, PlansWording text, Map<String, ?> values) {
    return reply(turn, receipt(say(text, values)));
  }

  Reply notYours() {
    return new Reply.Refused(Reply.Why.OBJECT, List.of(receipt(say(RefusedWording.NOT_YOURS))));
  }

  /** A card of a template of this package, which says what it is about. */
  Card of(About about, String template, Map<String, ?> values) {
    Map<String, Object> all = new HashMap<>(values);
    all.putAll(about.values());
    all.putIfAbsent("demo", about.demo());
    return cards.card(template, all);
  }

  /** A few paragraphs, then up to three buttons, then the others. */
  Card note(
      About about,
      String heading,
      List<String> paragraphs,
      List<CardButton> main,
      List<CardButton> more) {
    return note(about, heading, paragraphs, List.of(), CardButton.values(main), more);
  }

  /**
   * @param links what opens in a browser: maps of title, say and url
   */
  Card note(
      About about,
      String heading,
      List<String> paragraphs,
      List<Map<String, String>> links,
      List<Map<String, String>> main,
      List<CardButton> more) {
    Map<String, Object> values = new HashMap<>();
    values.put("heading", heading);
    values.put("paragraphs", paragraphs);
    values.put("links", links);
    values.put("main", main);
    values.put("more", CardButton.values(more));
    return of(about, STEP, values);
  }

  /** What an old card answers: it has moved on since it was shown. */
  Reply moved(Turn turn, About about, String ref, CardButton latest) {
    Card card =
        note(
            about,
            say(PlansWording.MOVED),
            List.of(say(PlansWording.MOVED_WHY, Map.of("ref", ref))),
            List.of(latest),
            List.of());
    return reply(turn, card);
  }

  /** Shows it as it stands when the button is pressed, so it carries no turn. */
  CardButton open(Action action, PlansWording title) {
    return new CardButton("action-open", say(title), action.ref(), About.action(action.ref()));
  }

  CardButton openRecommendation(String ref, PlansWording title) {
    return new CardButton("recommendation-open", say(title), ref, About.recommendation(ref));
  }

  CardButton openPlan(String ref, PlansWording title) {
    return new CardButton("plan", say(title), "plan " + ref, About.plan(ref));
  }
}

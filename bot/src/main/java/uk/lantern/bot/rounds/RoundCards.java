package uk.lantern.bot.rounds;

import java.util.Collection;
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
import uk.lantern.bot.typed.FreeText;
import uk.lantern.content.questionnaire.Questionnaire;
import uk.lantern.content.questionnaire.Questionnaires;
import uk.lantern.content.wording.Wording;
import uk.lantern.content.wording.WordingKey;
import uk.lantern.scheduler.round.Round;

/** Cards and texts, which the features of this package use together. */
@Component
record RoundCards(Cards cards, Wording wording, Questionnaires questionnaires) {

  private static final String STEP = "round-step";

  /** Two things with a few lines under each, side by side where there is room. */
  record Side(String title, List<String> lines) {

    Side {
      lines = List.copyOf(lines);
    }

    Map<String, Object> values() {
      return Map.of("title", title, "lines", lines);
    }

    @Override
    public String toString() {
      return "Side[" + lines.size() + "]";
    }
  }

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

  /** Asks to write again what may identify somebody; empty when nothing does. */
  List<String> rewording(Collection<String> texts) {
    String kinds = FreeText.identifiers(String.join(" ", texts));
    return kinds.isEmpty() ? List.of() : List.of(say(RoundsWording.REWORD, Map.of("kinds", kinds)));
  }

  /** Asks for what is missing. */
  String needs(WordingKey what) {
    return say(RoundsWording.NEEDS, Map.of("what", say(what)));
  }

  About about(Round round) {
    return About.of(round, form(round).isDemo());
  }

  /** The version that the round puts, even when its file is gone. */
  Form form(Round round) {
    return questionnaires
        .find(round.plan().form().questionnaire(), round.plan().form().version())
        .map(it -> new Form(it, it.demo()))
        .orElseGet(() -> new Form(null, false));
  }

  /** A questionnaire that may be there no more. */
  record Form(@org.jspecify.annotations.Nullable Questionnaire questionnaire, boolean isDemo) {}

  /** The card that was pressed is replaced; typed words get a new one. */
  Reply reply(Turn turn, Card card) {
    return turn.action() == null
        ? new Reply.Said(ReplyClass.COMMAND, List.of(card), List.of())
        : new Reply.Replaced(ReplyClass.COMMAND, card, List.of());
  }

  Reply said(Turn turn, WordingKey text, Map<String, ?> values) {
    return reply(turn, receipt(say(text, values)));
  }

  Card receipt(String text) {
    return cards.card("receipt", Map.of("text", text));
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
      List<RoundButton> main,
      List<RoundButton> more) {
    return of(
        about,
        STEP,
        Map.of(
            "heading",
            heading,
            "paragraphs",
            paragraphs,
            "main",
            RoundButton.values(main),
            "more",
            RoundButton.values(more)));
  }

  /** Shows it as it stands when the button is pressed, so it carries no turn. */
  RoundButton open(String ref, WordingKey title) {
    return new RoundButton("round-open", say(title), "round " + ref, About.round(ref));
  }

  /** What an old card answers: it has moved on since it was shown. */
  Reply moved(Turn turn, Round now) {
    Card card =
        note(
            about(now),
            say(RoundsWording.MOVED),
            List.of(say(RoundsWording.MOVED_WHY, Map.of("ref", now.ref()))),
            List.of(open(now.ref(), RoundsWording.BUTTON_LATEST)),
            List.of());
    return reply(turn, card);
  }

  @Override
  public String toString() {
    return "RoundCards";
  }
}

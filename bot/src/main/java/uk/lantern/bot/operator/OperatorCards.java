package uk.lantern.bot.operator;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.card.Cards;
import uk.lantern.bot.turn.RefusedWording;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.ReplyClass;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.calendar.London;
import uk.lantern.content.wording.Wording;
import uk.lantern.content.wording.WordingKey;
import uk.lantern.scheduler.outbox.OutboxPause;

/** Cards, texts and times, which the operator's features use together. */
@Component
record OperatorCards(Cards cards, Wording wording, OutboxPause pause) {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu 'at' HH:mm", Locale.UK);

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

  Reply notYours() {
    return new Reply.Refused(Reply.Why.OBJECT, List.of(receipt(say(RefusedWording.NOT_YOURS))));
  }

  /** One sentence with since when and why; empty when nothing is paused. */
  Optional<String> paused() {
    return pause
        .current()
        .map(
            now ->
                say(
                    OperatorWording.PAUSED_SINCE,
                    Map.of("since", minute(now.since()), "reason", now.reason())));
  }

  static String minute(Instant at) {
    return minute(at.atZone(London.ZONE));
  }

  /** For example: Thursday 26 November 2026 at 14:05. */
  static String minute(ZonedDateTime at) {
    return MINUTE.format(at);
  }
}

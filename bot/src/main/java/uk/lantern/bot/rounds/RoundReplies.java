package uk.lantern.bot.rounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.RoundOutcome;
import uk.lantern.scheduler.round.RoundRefusal;
import uk.lantern.scheduler.round.Rounds;

/** A round as a card, and what became of a step with it: what comes next, or why not. */
@Component
class RoundReplies {

  private final Rounds rounds;
  private final RecordedRounds recorded;
  private final RoundNext next;
  private final RoundWords words;
  private final RoundCards cards;

  RoundReplies(
      Rounds rounds, RecordedRounds recorded, RoundNext next, RoundWords words, RoundCards cards) {
    this.rounds = rounds;
    this.recorded = recorded;
    this.next = next;
    this.words = words;
    this.cards = cards;
  }

  /** The round as it stands. */
  Card shown(Turn turn, Round round) {
    return shown(turn, round, words.heading(round), List.of());
  }

  private Card shown(Turn turn, Round round, String heading, List<String> first) {
    List<String> lines = new ArrayList<>(first);
    if (rounds.isKeyAway(round)) {
      lines.add(cards.say(RoundsWording.KEY_AWAY));
    }
    lines.addAll(words.facts(round));
    RoundReader reader = RoundReader.of(turn);
    return cards.note(
        cards.about(round), heading, lines, next.main(round, reader), next.more(round, reader));
  }

  /**
   * The reply to a step that was tried.
   *
   * @param done what is said over the round as it stands then
   */
  Reply of(Turn turn, String verb, RoundsWording done, RoundOutcome outcome) {
    return switch (outcome) {
      case RoundOutcome.Done it -> {
        recorded.record(turn, it.now().ref(), verb);
        yield cards.reply(
            turn,
            shown(
                turn,
                it.now(),
                cards.say(done, Map.of("ref", it.now().ref())),
                List.of(it.now().plan().title())));
      }
      case RoundOutcome.Refused it -> refused(turn, it);
      case RoundOutcome.Absent absent -> cards.notYours();
    };
  }

  /** Why not, what to do, and the way on. */
  Reply refused(Turn turn, RoundOutcome.Refused refused) {
    Round now = refused.now();
    String why = why(refused.code());
    if (now == null) {
      return cards.reply(turn, cards.receipt(why));
    }
    if (refused.code() == RoundRefusal.CHANGED) {
      return cards.moved(turn, now);
    }
    List<RoundButton> on = new ArrayList<>();
    if (refused.code() == RoundRefusal.NOT_TOLD) {
      on.add(next.button(now, "round-tell", RoundsWording.BUTTON_TELL, "you said "));
    }
    on.add(cards.open(now.ref(), RoundsWording.BUTTON_SHOW));
    return cards.reply(
        turn,
        cards.note(
            cards.about(now), cards.say(RoundsWording.NOT_DONE), List.of(why), on, List.of()));
  }

  String why(RoundRefusal code) {
    return cards.say(code);
  }
}

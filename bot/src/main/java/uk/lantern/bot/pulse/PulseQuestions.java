package uk.lantern.bot.pulse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.pulse.PulseCards.Mending;
import uk.lantern.bot.round.Filled;
import uk.lantern.bot.round.RoundAbout;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.RefusedWording;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.ReplyClass;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.questionnaire.Question;
import uk.lantern.content.questionnaire.Questionnaire;
import uk.lantern.content.questionnaire.Questionnaires;
import uk.lantern.content.questionnaire.Stage;
import uk.lantern.scheduler.round.AnswerOutcome;
import uk.lantern.scheduler.round.Ask;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.RoundRefusal;
import uk.lantern.scheduler.round.Rounds;
import uk.lantern.scheduler.round.Unnamed;
import uk.lantern.scheduler.round.part.RoundState;

/** Puts the questions of a pulse one after the other, and says why one cannot be answered. */
@Component
class PulseQuestions {

  private final OpenPulses open;
  private final Rounds rounds;
  private final Unnamed unnamed;
  private final Questionnaires questionnaires;
  private final ShownLast shown;
  private final PulseCards cards;

  PulseQuestions(
      OpenPulses open,
      Rounds rounds,
      Unnamed unnamed,
      Questionnaires questionnaires,
      ShownLast shown,
      PulseCards cards) {
    this.open = open;
    this.rounds = rounds;
    this.unnamed = unnamed;
    this.questionnaires = questionnaires;
    this.shown = shown;
    this.cards = cards;
  }

  /** The version that a round uses to its end. */
  Questionnaire of(Round round) {
    return questionnaires
        .find(round.plan().form().questionnaire(), round.plan().form().version())
        .orElseThrow(
            () -> new IllegalStateException("The questionnaire of " + round + " is not here"));
  }

  Card offer(Round round, LocalDate today) {
    return cards.offer(round, of(round), today);
  }

  /** What is asked next, for whoever comes to it; a word when there is nothing to ask. */
  Reply next(Turn turn, Ask ask) {
    Optional<List<Question>> next =
        unnamed.next(ask.round().ref(), turn.person().key(), Stage.ONCE);
    return next.isPresent() ? put(turn, ask.round(), next.get(), Mending.NONE) : over(turn, ask);
  }

  /** The same, over it that nothing was saved of what may have answered it. */
  Reply again(Turn turn, Ask ask, boolean answered) {
    Optional<List<Question>> next =
        unnamed.next(ask.round().ref(), turn.person().key(), Stage.ONCE);
    List<String> why = answered ? List.of(cards.say(PulseWording.AGAIN)) : List.of();
    return next.isPresent()
        ? put(turn, ask.round(), next.get(), new Mending(why, Filled.NOTHING))
        : over(turn, ask);
  }

  Reply put(Turn turn, Round round, List<Question> next, Mending mending) {
    shown.shown(turn.person().key(), round.ref());
    Card card = cards.question(round, of(round), next.getFirst(), mending, turn.at().toLocalDate());
    return cards.reply(turn, card);
  }

  /** That was the last. */
  Reply thanks(Turn turn, Round round) {
    shown.over(turn.person().key());
    return cards.reply(turn, cards.thanks(round));
  }

  /** Why there is nothing to ask: it is over, or it was never begun, or all is answered. */
  private Reply over(Turn turn, Ask ask) {
    if (ask.state() == Ask.State.DECLINED) {
      return refused(turn, ask.round(), RoundRefusal.DECLINED);
    }
    LocalDate day = turn.at().toLocalDate();
    boolean before = turn.at().toLocalDateTime().isBefore(ask.round().plan().dates().opens());
    boolean late = !turn.at().toLocalDateTime().isBefore(ask.round().plan().dates().closes());
    if (before && day.isBefore(ask.round().plan().dates().results())) {
      return refused(turn, ask.round(), RoundRefusal.NOT_OPEN_YET);
    }
    if (late || isOver(ask.round())) {
      return refused(turn, ask.round(), RoundRefusal.CLOSED);
    }
    return isKeyAway(turn, ask.round())
        ? refused(turn, ask.round(), RoundRefusal.KEY_AWAY)
        : cards.reply(
            turn,
            cards.receipt(
                cards.say(PulseWording.DONE_ALREADY), cards.say(PulseWording.NOTHING_KEPT)));
  }

  /** An answer of nothing is kept nowhere, and is told why. */
  private boolean isKeyAway(Turn turn, Round round) {
    return unnamed.answer(round.ref(), turn.person().key(), Stage.ONCE, List.of())
            instanceof AnswerOutcome.Refused refused
        && refused.code() == RoundRefusal.KEY_AWAY;
  }

  private static boolean isOver(Round round) {
    return round.state() != RoundState.OPEN && round.state() != RoundState.LAUNCHED;
  }

  Reply refused(Turn turn, Round round, RoundRefusal why) {
    PulseWording text =
        switch (why) {
          case CLOSED -> PulseWording.CLOSED;
          case NOT_OPEN_YET -> PulseWording.NOT_OPEN_YET;
          case DECLINED -> PulseWording.DID_DECLINE;
          case KEY_AWAY -> PulseWording.KEY_AWAY;
          default -> PulseWording.NOT_ASKED;
        };
    shown.over(turn.person().key());
    return cards.reply(turn, cards.receipt(cards.say(text), results(round, why)));
  }

  private String results(Round round, RoundRefusal why) {
    return why == RoundRefusal.CLOSED ? cards.results(round) : "";
  }

  /** What is meant is not theirs, or is one of several: those are offered. */
  Reply unclear(Turn turn, Command command) {
    if (open.isNamed(turn, command)) {
      return absent(turn, command);
    }
    List<Card> offers =
        open.of(turn.person().key()).stream()
            .map(ask -> offer(ask.round(), turn.at().toLocalDate()))
            .toList();
    return offers.isEmpty()
        ? cards.reply(
            turn, cards.receipt(cards.say(PulseWording.NONE), cards.say(PulseWording.WHY)))
        : new Reply.Said(ReplyClass.COMMAND, offers, List.of());
  }

  /**
   * Not there, or not theirs: the same words for both. Written down as refused only while the round
   * is open, when whoever was asked cannot be the one who is refused; later on the refusal could be
   * of somebody who was, and would say that they had not answered.
   */
  Reply absent(Turn turn, Command command) {
    Card card = cards.receipt(cards.say(RefusedWording.NOT_YOURS));
    String named = command.data().getOrDefault(RoundAbout.ROUND, "");
    boolean over = rounds.find(named).filter(round -> isOver(round)).isPresent();
    return over || turn.action() == null
        ? cards.reply(turn, card)
        : new Reply.Refused(Reply.Why.OBJECT, List.of(card));
  }
}

package uk.lantern.bot.pulse;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.Ask;
import uk.lantern.scheduler.round.Asks;
import uk.lantern.scheduler.round.RoundOutcome;

/** Offers a pulse, begins it, puts it off, and leaves somebody alone with it. */
@Component
class PulseFeature implements Feature {

  /** Two days on, somebody who had no time may have some. */
  private static final int LATER_DAYS = 2;

  private final Asks asks;
  private final OpenPulses open;
  private final PulseQuestions questions;
  private final ShownLast shown;
  private final PulseCards cards;

  PulseFeature(
      Asks asks, OpenPulses open, PulseQuestions questions, ShownLast shown, PulseCards cards) {
    this.asks = asks;
    this.open = open;
    this.questions = questions;
    this.shown = shown;
    this.cards = cards;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("pulse", "pulse-start", "pulse-later", "pulse-decline");
  }

  @Override
  public Set<String> changing() {
    return Set.of("pulse-later", "pulse-decline");
  }

  /** That somebody looked at a pulse says that they may have answered it. */
  @Override
  public Set<String> unkept() {
    return verbs();
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    Optional<Ask> ask =
        command.verb().equals("pulse") && !open.isNamed(turn, command)
            ? Optional.empty()
            : open.meant(turn, command);
    if (ask.isEmpty()) {
      return questions.unclear(turn, command);
    }
    return switch (command.verb()) {
      case "pulse" -> offer(turn, ask.get());
      case "pulse-later" -> later(turn, ask.get());
      case "pulse-decline" -> decline(turn, ask.get());
      default -> questions.next(turn, ask.get());
    };
  }

  private Reply offer(Turn turn, Ask ask) {
    return cards.reply(turn, questions.offer(ask.round(), turn.at().toLocalDate()));
  }

  private Reply later(Turn turn, Ask ask) {
    PersonKey person = turn.person().key();
    LocalDate day = turn.at().toLocalDate().plusDays(LATER_DAYS);
    RoundOutcome outcome = asks.later(ask.round().ref(), person, day);
    shown.over(person);
    return outcome instanceof RoundOutcome.Refused no
        ? questions.refused(turn, ask.round(), no.code())
        : cards.reply(
            turn, cards.receipt(cards.say(PulseWording.LATER), cards.say(PulseWording.LATER_NEXT)));
  }

  private Reply decline(Turn turn, Ask ask) {
    PersonKey person = turn.person().key();
    RoundOutcome outcome = asks.decline(ask.round().ref(), person);
    shown.over(person);
    return outcome instanceof RoundOutcome.Refused no
        ? questions.refused(turn, ask.round(), no.code())
        : cards.reply(
            turn,
            cards.receipt(cards.say(PulseWording.DECLINED), cards.say(PulseWording.DECLINED_NEXT)));
  }
}

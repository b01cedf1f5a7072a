package uk.lantern.bot.pulse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.ReplyClass;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.round.Ask;

/** Puts the question of a pulse again when it is not known which one somebody has answered. */
@Component
class PulseAgainFeature implements Feature {

  static final String VERB = "pulse-again";

  private final AskedElsewhere elsewhere;
  private final OpenPulses open;
  private final PulseQuestions questions;
  private final PulseCards cards;

  PulseAgainFeature(
      AskedElsewhere elsewhere, OpenPulses open, PulseQuestions questions, PulseCards cards) {
    this.elsewhere = elsewhere;
    this.open = open;
    this.questions = questions;
    this.cards = cards;
  }

  @Override
  public Set<String> verbs() {
    return Set.of(VERB);
  }

  @Override
  public Set<String> unkept() {
    return verbs();
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    List<Ask> fitting = elsewhere.fitting(turn);
    Optional<Ask> one =
        fitting.size() == 1 ? Optional.of(fitting.getFirst()) : open.meant(turn, command);
    if (one.isPresent()) {
      return questions.again(turn, one.get(), !fitting.isEmpty());
    }
    List<Ask> all = fitting.isEmpty() ? open.of(turn.person().key()) : fitting;
    List<Card> offers = new ArrayList<>();
    if (!fitting.isEmpty()) {
      offers.add(cards.receipt(cards.say(PulseWording.AGAIN)));
    }
    all.forEach(ask -> offers.add(questions.offer(ask.round(), turn.at().toLocalDate())));
    return offers.isEmpty()
        ? questions.unclear(turn, command)
        : new Reply.Said(ReplyClass.COMMAND, offers, List.of());
  }
}

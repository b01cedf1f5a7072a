package uk.lantern.bot.pulse.training;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.lantern.bot.pulse.ShownLast;
import uk.lantern.bot.pulse.WithoutName;
import uk.lantern.bot.pulse.training.TrainingCards.Frame;
import uk.lantern.bot.pulse.training.TrainingCards.Mending;
import uk.lantern.bot.round.Filled;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.questionnaire.Answer;
import uk.lantern.content.questionnaire.Question;
import uk.lantern.content.questionnaire.Stage;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.AnswerOutcome;
import uk.lantern.scheduler.round.Asks;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.RoundRefusal;
import uk.lantern.scheduler.round.Unnamed;
import uk.lantern.scheduler.round.training.Evaluations;

/** Training answered without a name, as a pulse is. */
@Component
class UnnamedTraining {

  private final Asks asks;
  private final Unnamed unnamed;
  private final Evaluations evaluations;
  private final TrainingQuestions questions;
  private final ShownLast shown;
  private final TrainingCards cards;

  UnnamedTraining(
      Asks asks,
      Unnamed unnamed,
      Evaluations evaluations,
      TrainingQuestions questions,
      ShownLast shown,
      TrainingCards cards) {
    this.asks = asks;
    this.unnamed = unnamed;
    this.evaluations = evaluations;
    this.questions = questions;
    this.shown = shown;
    this.cards = cards;
  }

  Optional<List<Question>> next(Round round, PersonKey person) {
    return unnamed.next(round.ref(), person, Stage.ON_DAY);
  }

  /** Whether somebody who was asked has answered something without their name. */
  boolean isBegun(Round round, PersonKey person) {
    return asks.find(round.ref(), person).isPresent()
        && evaluations.hasAnsweredWithoutName(round, person);
  }

  /** What it costs, and the first questions. */
  Reply begin(Turn turn, Round round) {
    PersonKey person = turn.person().key();
    if (!evaluations.withoutName(round.ref(), person)) {
      return cards.reply(turn, cards.receipt(cards.say(TrainingWording.UNNAMED_LATE)));
    }
    List<String> facts =
        List.of(
            cards.say(TrainingWording.UNNAMED_BEGUN),
            cards.say(TrainingWording.UNNAMED_COST),
            cards.say(TrainingWording.UNNAMED_KEPT));
    return next(round, person)
        .map(next -> put(turn, round, next, facts, Mending.NONE))
        .orElseGet(() -> over(turn, round));
  }

  /**
   * What somebody answers who was put no question under their name: with or without it is theirs to
   * say, and nothing is kept before they have.
   */
  Reply again(Turn turn, Round round) {
    PersonKey person = turn.person().key();
    List<String> why = List.of(cards.say(TrainingWording.AGAIN));
    if (isBegun(round, person)) {
      return next(round, person)
          .map(next -> put(turn, round, next, List.of(), new Mending(why, Filled.NOTHING)))
          .orElseGet(() -> over(turn, round));
    }
    Frame frame = questions.frame(round, Stage.ON_DAY, "", why);
    return cards.reply(turn, cards.offer(frame, turn.at().toLocalDate()));
  }

  Reply put(Turn turn, Round round, List<Question> next, List<String> facts, Mending mending) {
    shown.shown(turn.person().key(), round.ref());
    Frame frame = questions.frame(round, Stage.ON_DAY, WithoutName.PART, facts);
    return cards.reply(turn, cards.ask(frame, next, mending, turn.at().toLocalDate()));
  }

  Reply answer(Turn turn, Round round, List<Answer> answers) {
    PersonKey person = turn.person().key();
    // Somebody who has finished under their name would count twice.
    if (!evaluations.withoutName(round.ref(), person)) {
      return cards.reply(turn, cards.receipt(cards.say(TrainingWording.UNNAMED_LATE)));
    }
    return switch (unnamed.answer(round.ref(), person, Stage.ON_DAY, answers)) {
      case AnswerOutcome.Kept kept -> kept(turn, round, kept.next());
      case AnswerOutcome.Refused refused -> refused(turn, round, refused.code());
      case AnswerOutcome.Absent absent -> questions.absent();
    };
  }

  private Reply kept(Turn turn, Round round, List<Question> next) {
    if (!next.isEmpty()) {
      return put(turn, round, next, List.of(), Mending.NONE);
    }
    shown.over(turn.person().key());
    return cards.reply(turn, cards.receipt(cards.say(TrainingWording.UNNAMED_THANKS)));
  }

  private Reply refused(Turn turn, Round round, RoundRefusal why) {
    return why == RoundRefusal.NOT_ASKED || why == RoundRefusal.ANSWER_AMISS
        ? next(round, turn.person().key())
            .map(next -> put(turn, round, next, List.of(), Mending.NONE))
            .orElseGet(() -> over(turn, round))
        : questions.refused(turn, why);
  }

  /** All is answered, or it is too late: a look at the door says which. */
  Reply over(Turn turn, Round round) {
    shown.over(turn.person().key());
    AnswerOutcome look = unnamed.answer(round.ref(), turn.person().key(), Stage.ON_DAY, List.of());
    return look instanceof AnswerOutcome.Refused refused && refused.code() != RoundRefusal.NOT_ASKED
        ? questions.refused(turn, refused.code())
        : cards.reply(turn, cards.receipt(cards.say(TrainingWording.UNNAMED_THANKS)));
  }
}

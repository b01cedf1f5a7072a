package uk.lantern.bot.pulse.training;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lantern.bot.round.ReadAnswers;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.questionnaire.Question;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.Rounds;
import uk.lantern.scheduler.round.training.Evaluations;

/** Whether typed words answer what was asked about a course last. */
@Component
record TypedTraining(
    Rounds rounds,
    Evaluations evaluations,
    MeantTraining meant,
    LastPut talk,
    UnnamedTraining unnamed,
    ReadAnswers reading) {

  /** Verbs whose phrases may be answers, too: "yes" is said of an answer from the library. */
  private static final Set<String> AMBIGUOUS = Set.of(Command.ASK, "useful", "meeting-skip");

  private static final Duration JUST_NOW = Duration.ofMinutes(30);

  boolean answers(Turn turn, Command typed) {
    if (!AMBIGUOUS.contains(typed.verb()) || turn.text().strip().endsWith("?")) {
      return false;
    }
    return asked(turn)
            .filter(questions -> isAnswer(turn, questions) || isMeant(turn, typed))
            .isPresent()
        || isToElsewhere(turn, typed);
  }

  /** The course that they answer without their name, if it was shown here last. */
  Optional<Round> quiet(PersonKey me) {
    return talk.shown().round(me).filter(ref -> ref.startsWith("T")).flatMap(rounds::find);
  }

  /** What another instance put without a name: as a question to the library it would be kept. */
  private boolean isToElsewhere(Turn turn, Command typed) {
    PersonKey me = turn.person().key();
    return typed.verb().equals(Command.ASK)
        && talk.shown().round(me).isEmpty()
        && meant.open(me).stream()
            .filter(ask -> evaluations.find(ask.round().ref(), me).isEmpty())
            .flatMap(ask -> unnamed.next(ask.round(), me).stream())
            .filter(questions -> !(questions.getFirst() instanceof Question.ShortText))
            .anyMatch(questions -> isAnswer(turn, questions));
  }

  /** The questions of the card that was put last, if what is typed can be about it. */
  private Optional<List<Question>> asked(Turn turn) {
    PersonKey me = turn.person().key();
    Optional<Round> quiet = quiet(me);
    return quiet.isPresent()
        ? unnamed.next(quiet.get(), me)
        : evaluations
            .waiting(me)
            .filter(waiting -> talk.isLast(turn, waiting))
            .flatMap(waiting -> evaluations.next(waiting.paper()));
  }

  /** A question that was put just now; a day later a few words are a question to the library. */
  private boolean isMeant(Turn turn, Command typed) {
    PersonKey me = turn.person().key();
    boolean justNow =
        talk.shown().round(me).isPresent()
            || evaluations
                .waiting(me)
                .filter(it -> it.since().plus(JUST_NOW).isAfter(turn.at().toInstant()))
                .isPresent();
    return justNow && typed.verb().equals(Command.ASK) && ReadAnswers.isMeant(turn.text());
  }

  /** Words that were asked for are taken as they are; anything else has to be an answer. */
  private boolean isAnswer(Turn turn, List<Question> questions) {
    boolean words = questions.size() == 1 && questions.getFirst() instanceof Question.ShortText;
    return words
        || reading.typed(questions, turn.text().strip(), turn.at().toLocalDate()).isWhole();
  }

  @Override
  public String toString() {
    return "TypedTraining";
  }
}

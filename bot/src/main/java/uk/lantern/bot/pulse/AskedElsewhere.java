package uk.lantern.bot.pulse;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.lantern.bot.round.ReadAnswers;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.questionnaire.Question;
import uk.lantern.content.questionnaire.Stage;
import uk.lantern.scheduler.round.Ask;
import uk.lantern.scheduler.round.Unnamed;
import uk.lantern.scheduler.round.training.Evaluations;

/**
 * What may answer a question without a name that another instance put, or this one before a
 * restart: which question was shown is in no store ({@link ShownLast}). A bare "2" must neither be
 * guessed at nor go to the library, which keeps its questions with their askers.
 */
@Component
class AskedElsewhere {

  /** What is typed in passing; a longer text is a question. */
  private static final int SHORT = 60;

  private final OpenPulses open;
  private final Unnamed unnamed;
  private final Evaluations evaluations;
  private final ReadAnswers reading;
  private final ShownLast shown;

  AskedElsewhere(
      OpenPulses open,
      Unnamed unnamed,
      Evaluations evaluations,
      ReadAnswers reading,
      ShownLast shown) {
    this.open = open;
    this.unnamed = unnamed;
    this.evaluations = evaluations;
    this.reading = reading;
    this.shown = shown;
  }

  /** The pulses whose next question the words would answer; none when something else was asked. */
  List<Ask> answeredBy(Turn turn, Command typed) {
    String text = turn.text().strip();
    if (!typed.verb().equals(Command.ASK) || text.length() > SHORT || text.endsWith("?")) {
      return List.of();
    }
    boolean otherwise =
        shown.round(turn.person().key()).isPresent()
            || evaluations.waiting(turn.person().key()).isPresent();
    return otherwise ? List.of() : fitting(turn);
  }

  List<Ask> fitting(Turn turn) {
    return open.of(turn.person().key()).stream()
        .filter(ask -> next(turn, ask).filter(question -> fits(turn, question)).isPresent())
        .toList();
  }

  private Optional<Question> next(Turn turn, Ask ask) {
    return unnamed.next(ask.round().ref(), turn.person().key(), Stage.ONCE).map(List::getFirst);
  }

  /** Any words answer a question for words, so they say nothing of which is meant. */
  private boolean fits(Turn turn, Question question) {
    return !(question instanceof Question.ShortText)
        && reading.typed(List.of(question), turn.text().strip(), turn.at().toLocalDate()).isWhole();
  }
}

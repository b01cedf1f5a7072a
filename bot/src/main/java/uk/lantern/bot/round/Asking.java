package uk.lantern.bot.round;

import java.time.LocalDate;
import java.util.List;
import uk.lantern.content.questionnaire.Question;

/**
 * One card's worth of questions, with what stands round them.
 *
 * @param facts sentences over the questions, for example which of how many it is
 * @param questions at most four inputs in all: a question with words beside it has two, a matrix
 *     one for each row
 * @param filled what stands in the inputs already
 * @param problems what is wrong with what was sent, in sentences that say how to mend it
 * @param buttons those that send it first, then the others
 * @param today London: days are counted from it
 */
public record Asking(
    String heading,
    List<String> facts,
    List<Question> questions,
    Filled filled,
    List<String> problems,
    RoundAbout about,
    RoundButtons buttons,
    LocalDate today) {

  public Asking {
    facts = List.copyOf(facts);
    questions = List.copyOf(questions);
    problems = List.copyOf(problems);
  }

  /** How many only: what was filled in is somebody's. */
  @Override
  public String toString() {
    return "Asking[" + questions.size() + "]";
  }
}

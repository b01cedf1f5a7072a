package uk.lantern.scheduler.round.response;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.lantern.content.questionnaire.Answer;
import uk.lantern.content.questionnaire.AnswerReader;
import uk.lantern.content.questionnaire.Answers;
import uk.lantern.content.questionnaire.PathPolicy;
import uk.lantern.content.questionnaire.Question;
import uk.lantern.content.questionnaire.Questionnaire;
import uk.lantern.content.questionnaire.Stage;
import uk.lantern.content.questionnaire.Understood;

/**
 * What a questionnaire asks of one agency.
 *
 * @param agencyType for example {@code police}: some questions are put to some only
 */
public record Inquiry(Questionnaire questionnaire, String agencyType) {

  /** What is asked of it after these answers, answered or not, in order. */
  public List<Question> asked(Answers answers) {
    return PathPolicy.asked(questionnaire, Stage.ONCE, agencyType, answers);
  }

  /** What is asked next, one card's worth; empty when all is answered. */
  public List<Question> next(Answers answers) {
    return PathPolicy.next(questionnaire, Stage.ONCE, agencyType, answers);
  }

  /** What has no answer and needs one. */
  public List<Question> missing(Answers answers) {
    return PathPolicy.missing(questionnaire, Stage.ONCE, agencyType, answers);
  }

  /** The card with a question of that id on it; empty when it is on none that may be answered. */
  public List<Question> card(Answers answers, String question) {
    return reached(answers).stream()
        .filter(card -> card.stream().anyMatch(it -> it.id().equals(question)))
        .findFirst()
        .orElse(List.of());
  }

  /** The card before that of a question; empty when there is none. */
  public List<Question> before(Answers answers, String question) {
    return PathPolicy.before(questionnaire, Stage.ONCE, agencyType, answers, question);
  }

  /** The card after that of a question; empty when it is on the last. */
  public List<Question> after(Answers answers, String question) {
    boolean found = false;
    for (List<Question> card : PathPolicy.cards(questionnaire, Stage.ONCE, agencyType, answers)) {
      if (found) {
        return card;
      }
      found = card.stream().anyMatch(it -> it.id().equals(question));
    }
    return List.of();
  }

  /** The last card; what comes before whatever follows the questions. */
  public List<Question> last(Answers answers) {
    return PathPolicy.cards(questionnaire, Stage.ONCE, agencyType, answers).getLast();
  }

  /** Cards in order, up to the first that is not answered whole: nobody jumps ahead. */
  private List<List<Question>> reached(Answers answers) {
    List<List<Question>> reached = new ArrayList<>();
    for (List<Question> card : PathPolicy.cards(questionnaire, Stage.ONCE, agencyType, answers)) {
      reached.add(card);
      if (!card.stream().allMatch(question -> answers.has(question.id()))) {
        break;
      }
    }
    return reached;
  }

  /** Whether all of these may be answered now. */
  boolean asks(Answers answers, List<Answer> given) {
    Set<String> open =
        reached(answers).stream()
            .flatMap(List::stream)
            .map(Question::id)
            .collect(Collectors.toSet());
    return !given.isEmpty() && given.stream().map(Answer::question).allMatch(open::contains);
  }

  /** What is wrong with answers, words that may identify somebody included. */
  List<Understood.Amiss> amiss(List<Answer> given, AnswerReader reader, LocalDate today) {
    return given.stream()
        .flatMap(answer -> read(answer, reader, today).stream())
        .flatMap(read -> read instanceof Understood.Amiss amiss ? Stream.of(amiss) : Stream.empty())
        .toList();
  }

  private Optional<Understood> read(Answer answer, AnswerReader reader, LocalDate today) {
    return questionnaire
        .question(answer.question())
        .map(asked -> reader.read(asked, answer.value(), answer.remark(), today));
  }

  /** Without answers to what is asked no longer. */
  List<Answer> relevant(Answers answers) {
    return PathPolicy.relevant(questionnaire, Stage.ONCE, agencyType, answers).all();
  }

  @Override
  public String toString() {
    return "Inquiry[" + questionnaire.code() + "]";
  }
}

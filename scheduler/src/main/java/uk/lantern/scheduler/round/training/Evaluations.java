package uk.lantern.scheduler.round.training;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import uk.lantern.content.questionnaire.Answer;
import uk.lantern.content.questionnaire.Answers;
import uk.lantern.content.questionnaire.Question;
import uk.lantern.content.questionnaire.Stage;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.AnswerOutcome;
import uk.lantern.scheduler.round.Round;

/**
 * Training evaluations under people's names. Each change is one document, compare-and-set; the same
 * answer however often it comes is one.
 */
public interface Evaluations {

  Optional<Evaluation> find(String round, PersonKey person);

  /** Those a person has begun, the newest first. */
  List<Evaluation> of(PersonKey person);

  /** Those in which a person is asked what they have seen as somebody's manager. */
  List<Evaluation> managedBy(PersonKey manager);

  /**
   * What is asked next, one card's worth. Empty when all is answered, or when it cannot be answered
   * now: {@link #answer} says why.
   */
  Optional<List<Question>> next(Paper paper);

  /** Its next question is put: from now on a typed answer of that person is to it. */
  void put(Paper paper);

  /**
   * Keeps answers to what was asked; with the last of the day the follow-up is planned, three
   * months on.
   *
   * @param answers already understood; looked at once more
   */
  AnswerOutcome answer(Paper paper, Collection<Answer> answers);

  /** What was put to somebody last, within the last day; empty for nothing. */
  Optional<Waiting> waiting(PersonKey whom);

  /** Asked again on that London day instead. */
  EvaluationOutcome followUp(String round, PersonKey person, LocalDate day);

  /** "Don't follow up". */
  EvaluationOutcome noFollowUp(String round, PersonKey person);

  /** Whether their manager may be asked one question; the manager sees no answer of theirs. */
  EvaluationOutcome manager(String round, PersonKey person, boolean agreed);

  /**
   * They would rather answer without their name: what they have answered under it is deleted.
   * Whoever has finished keeps their name.
   *
   * @return false when there is no such round for them, or they have finished
   */
  boolean withoutName(String round, PersonKey person);

  /** Whether they have answered something of it without their name. */
  boolean hasAnsweredWithoutName(Round round, PersonKey person);

  /**
   * What was answered to a stage, by whoever finished it: codes only, shuffled, without persons.
   * Whoever shows figures of it keeps to the thresholds of domain.md 3.4.
   */
  List<Answers> answered(String round, Stage stage);
}

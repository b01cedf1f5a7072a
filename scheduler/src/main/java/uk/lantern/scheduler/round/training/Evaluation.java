package uk.lantern.scheduler.round.training;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.questionnaire.Answer;
import uk.lantern.content.questionnaire.Answers;
import uk.lantern.content.questionnaire.Question;
import uk.lantern.content.questionnaire.Questionnaire;
import uk.lantern.content.questionnaire.Stage;
import uk.lantern.scheduler.people.PersonKey;

/**
 * What one person answered about one course, under their name.
 *
 * @param turn goes up with every change
 * @param answers of every stage, the manager's too
 * @param done stages that are answered to their end
 * @param begun London day
 * @param followUp the London day on which they are asked again; null while that is not known
 * @param calledOff "don't follow up"
 * @param manager who is asked what they have seen; null unless the person agreed
 * @param managerOn the London day on which the person agreed; null until then
 */
public record Evaluation(
    String round,
    PersonKey person,
    long turn,
    Answers answers,
    Set<Stage> done,
    LocalDate begun,
    @Nullable LocalDate followUp,
    boolean calledOff,
    @Nullable PersonKey manager,
    @Nullable LocalDate managerOn) {

  public Evaluation {
    done = Set.copyOf(done);
  }

  static Evaluation begun(String round, PersonKey person, LocalDate day) {
    return new Evaluation(round, person, 0, Answers.NONE, Set.of(), day, null, false, null, null);
  }

  /** What they planned to do, in their words; empty when they wrote nothing. */
  public String intention(Questionnaire questionnaire) {
    return questionnaire.questions(Stage.ON_DAY).stream()
        .filter(Question.ShortText.class::isInstance)
        .flatMap(question -> answers.to(question.id()).stream())
        .filter(Answer::saysSomething)
        .map(Answer::value)
        .findFirst()
        .orElse("");
  }

  public boolean isDone(Stage stage) {
    return done.contains(stage);
  }

  /** Whether they are asked again, and have not said how it went yet. */
  public boolean awaitsFollowUp() {
    return followUp != null && !calledOff && !isDone(Stage.THREE_MONTHS);
  }

  /** Whether a manager is still to say what they have seen. */
  public boolean awaitsManager() {
    return manager != null && !isDone(Stage.MANAGER_VIEW);
  }

  /** The last day of this on which anything was asked; what is kept with a name counts from it. */
  LocalDate lastAsked() {
    return followUp == null ? begun : followUp;
  }

  /** The turn only. */
  @Override
  public String toString() {
    return "Evaluation[" + turn + "]";
  }
}

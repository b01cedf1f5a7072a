package uk.lantern.scheduler.round.training;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.questionnaire.Answers;
import uk.lantern.content.questionnaire.Stage;
import uk.lantern.scheduler.people.PersonKey;

/** An evaluation as it stands after a change. */
final class EvaluationSteps {

  private EvaluationSteps() {}

  /**
   * @param finished whether that was the last of the stage
   * @param followUp the day planned for it when the day of the course is finished; else null
   */
  static Evaluation answered(
      Evaluation it, Stage stage, Answers answers, boolean finished, @Nullable LocalDate followUp) {
    Set<Stage> done = new HashSet<>(it.done());
    if (finished) {
      done.add(stage);
    }
    LocalDate day = it.followUp() == null ? followUp : it.followUp();
    return next(it, answers, done, day, it.calledOff(), it.manager());
  }

  static Evaluation followUp(Evaluation it, LocalDate day) {
    return next(it, it.answers(), it.done(), day, false, it.manager());
  }

  static Evaluation calledOff(Evaluation it) {
    return next(it, it.answers(), it.done(), it.followUp(), true, it.manager());
  }

  static Evaluation manager(Evaluation it, @Nullable PersonKey manager) {
    return next(it, it.answers(), it.done(), it.followUp(), it.calledOff(), manager);
  }

  private static Evaluation next(
      Evaluation it,
      Answers answers,
      Set<Stage> done,
      @Nullable LocalDate followUp,
      boolean calledOff,
      @Nullable PersonKey manager) {
    return new Evaluation(
        it.round(),
        it.person(),
        it.turn() + 1,
        answers,
        done,
        it.begun(),
        followUp,
        calledOff,
        manager);
  }
}

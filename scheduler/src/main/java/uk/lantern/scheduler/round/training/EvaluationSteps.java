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
    return next(it, answers, done, day, it.calledOff(), Asked.of(it));
  }

  static Evaluation followUp(Evaluation it, LocalDate day) {
    return next(it, it.answers(), it.done(), day, false, Asked.of(it));
  }

  static Evaluation calledOff(Evaluation it) {
    return next(it, it.answers(), it.done(), it.followUp(), true, Asked.of(it));
  }

  static Evaluation manager(Evaluation it, @Nullable PersonKey manager, LocalDate day) {
    Asked asked = new Asked(manager, manager == null ? null : day);
    return next(it, it.answers(), it.done(), it.followUp(), it.calledOff(), asked);
  }

  /** Which manager is asked, and since when. */
  private record Asked(@Nullable PersonKey manager, @Nullable LocalDate on) {

    static Asked of(Evaluation it) {
      return new Asked(it.manager(), it.managerOn());
    }

    @Override
    public String toString() {
      return "Asked";
    }
  }

  private static Evaluation next(
      Evaluation it,
      Answers answers,
      Set<Stage> done,
      @Nullable LocalDate followUp,
      boolean calledOff,
      Asked asked) {
    return new Evaluation(
        it.round(),
        it.person(),
        it.turn() + 1,
        answers,
        done,
        it.begun(),
        followUp,
        calledOff,
        asked.manager(),
        asked.on());
  }
}

package uk.lantern.scheduler.round;

import java.util.List;
import uk.lantern.content.questionnaire.Question;
import uk.lantern.content.questionnaire.Understood;

/** What became of answers that somebody sent. */
public sealed interface AnswerOutcome {

  /**
   * Kept; sent once more it changes nothing.
   *
   * @param next what is asked next, one card's worth; empty when that was all
   */
  record Kept(List<Question> next) implements AnswerOutcome {

    public Kept {
      next = List.copyOf(next);
    }

    public boolean isFinished() {
      return next.isEmpty();
    }

    /** How many only: what is asked next says what was answered. */
    @Override
    public String toString() {
      return "Kept[" + next.size() + "]";
    }
  }

  /**
   * Nothing was kept of any of them.
   *
   * @param amiss what is wrong with which; empty unless {@link RoundRefusal#ANSWER_AMISS}
   */
  record Refused(RoundRefusal code, List<Understood.Amiss> amiss) implements AnswerOutcome {

    public Refused {
      amiss = List.copyOf(amiss);
    }

    @Override
    public String toString() {
      return "Refused[" + code + "]";
    }
  }

  /** There is no such round, or they were not asked: nobody is told which. */
  record Absent() implements AnswerOutcome {}
}

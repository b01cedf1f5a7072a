package uk.lantern.scheduler.round.response;

import java.util.List;
import uk.lantern.content.questionnaire.Understood;

/** What became of a step. A human mistake is an outcome, never an exception. */
public sealed interface ResponseOutcome {

  /**
   * It is stored; a crash does not undo it.
   *
   * @param before as it stood; the same as {@code now} when the same step came once more
   */
  record Done(Response before, Response now) implements ResponseOutcome {

    public boolean isRepeat() {
      return before.turn() == now.turn();
    }
  }

  /**
   * Nothing changed.
   *
   * @param amiss what is wrong with which answer; empty but for {@link
   *     ResponseRefusal#ANSWER_AMISS}
   * @param now as it stands
   */
  record Refused(ResponseRefusal code, List<Understood.Amiss> amiss, Response now)
      implements ResponseOutcome {

    public Refused {
      amiss = List.copyOf(amiss);
    }

    static Refused because(ResponseRefusal code, Response now) {
      return new Refused(code, List.of(), now);
    }
  }

  /** There is none, or it isn't theirs to see: nobody is told which. */
  record Absent() implements ResponseOutcome {}
}

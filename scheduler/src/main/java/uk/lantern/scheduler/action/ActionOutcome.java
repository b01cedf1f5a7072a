package uk.lantern.scheduler.action;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a step. A human mistake is an outcome, never an exception. */
public sealed interface ActionOutcome {

  /**
   * It is stored; a crash does not undo it.
   *
   * @param before null when it was just proposed; the same as now when the very same step had been
   *     taken before, by the same person from the same turn
   */
  record Done(@Nullable Action before, Action now) implements ActionOutcome {

    /** The same press again: nothing more happened. */
    public boolean isRepeat() {
      return before != null && before.turn() == now.turn();
    }
  }

  /**
   * Nothing changed.
   *
   * @param now as it stands; null when there is none yet
   */
  record Refused(ActionRefusal code, WhoCan whoCan, @Nullable Action now) implements ActionOutcome {

    public static Refused because(ActionRefusal code, @Nullable Action now) {
      return new Refused(code, WhoCan.NOBODY, now);
    }
  }

  /** There is none of that reference, or it isn't theirs to see: nobody is told which. */
  record Absent() implements ActionOutcome {}

  /** The action as it stands now, when the step is taken. */
  default List<Action> done() {
    return this instanceof Done it ? List.of(it.now()) : List.of();
  }
}

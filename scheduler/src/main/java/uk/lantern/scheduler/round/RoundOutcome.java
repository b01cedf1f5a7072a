package uk.lantern.scheduler.round;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a step. A human mistake is an outcome, never an exception. */
public sealed interface RoundOutcome {

  /**
   * It is stored; a crash does not undo it.
   *
   * @param now as it stands
   */
  record Done(Round now) implements RoundOutcome {}

  /**
   * Nothing changed.
   *
   * @param now as it stands; null when there is none yet
   */
  record Refused(RoundRefusal code, @Nullable Round now) implements RoundOutcome {}

  /** There is none of that reference, or it isn't theirs to see: nobody is told which. */
  record Absent() implements RoundOutcome {}

  /** The round as it stands now, when the step is taken. */
  default List<Round> done() {
    return this instanceof Done it ? List.of(it.now()) : List.of();
  }
}

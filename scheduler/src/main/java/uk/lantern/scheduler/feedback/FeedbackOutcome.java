package uk.lantern.scheduler.feedback;

import org.jspecify.annotations.Nullable;

/** What became of a step. A human mistake is an outcome, never an exception. */
public sealed interface FeedbackOutcome {

  /**
   * It is stored; a crash does not undo it.
   *
   * @param now as it stands; when it was deleted, as it stood
   */
  record Done(FeedbackRecord now) implements FeedbackOutcome {}

  /**
   * Nothing changed.
   *
   * @param now as it stands; null when there is none yet
   */
  record Refused(FeedbackRefusal code, @Nullable FeedbackRecord now) implements FeedbackOutcome {}

  /** There is none of that reference, or it isn't theirs: nobody is told which. */
  record Absent() implements FeedbackOutcome {}
}

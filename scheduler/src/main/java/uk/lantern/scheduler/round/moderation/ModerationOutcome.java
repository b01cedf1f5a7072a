package uk.lantern.scheduler.round.moderation;

import org.jspecify.annotations.Nullable;

/** What became of an agreement. A human mistake is an outcome, never an exception. */
public sealed interface ModerationOutcome {

  /** It is stored; a crash does not undo it. */
  record Done(Moderation now) implements ModerationOutcome {}

  /**
   * Nothing changed.
   *
   * @param now as it stands; null when nothing was agreed yet
   */
  record Refused(ModerationRefusal code, @Nullable Moderation now) implements ModerationOutcome {}

  /** There is none, or it isn't theirs to see: nobody is told which. */
  record Absent() implements ModerationOutcome {}
}

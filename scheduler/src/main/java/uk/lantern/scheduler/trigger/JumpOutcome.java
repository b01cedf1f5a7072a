package uk.lantern.scheduler.trigger;

import java.time.ZonedDateTime;
import java.util.List;

/** What became of a jump; all times are London times. */
public sealed interface JumpOutcome {

  /**
   * @param fired in the order Quartz would have fired them
   */
  record Jumped(ZonedDateTime from, ZonedDateTime to, List<JobRun> fired) implements JumpOutcome {}

  /** Say it like {@code Tue 10:00}, {@code 14 days} or {@code tomorrow 9:00}. */
  record NotUnderstood(String spec) implements JumpOutcome {

    /** Without what was typed. */
    @Override
    public String toString() {
      return "NotUnderstood";
    }
  }

  /** The clock only moves forward. */
  record NotForward(ZonedDateTime wanted, ZonedDateTime now) implements JumpOutcome {}

  /** More than a year at once. */
  record TooFar(ZonedDateTime wanted) implements JumpOutcome {}
}

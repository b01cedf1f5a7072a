package uk.lantern.scheduler.trigger;

import java.time.ZonedDateTime;
import java.util.List;

/** What came of a wish to jump. Times are London times, DEMO time. */
public sealed interface JumpOutcome {

  /**
   * @param from before the jump
   * @param fired what ran on the way, in order
   */
  record Jumped(ZonedDateTime from, ZonedDateTime to, List<Fired> fired) implements JumpOutcome {}

  /** The words name no moment; {@code Tue 10:00}, {@code tomorrow 9:00}, {@code 14 days} do. */
  record NotUnderstood() implements JumpOutcome {}

  /** The moment is not ahead: the clock never goes back. */
  record NotAhead(ZonedDateTime now, ZonedDateTime wanted) implements JumpOutcome {}

  /** More than {@code days} days at once. */
  record TooFar(int days) implements JumpOutcome {}

  /**
   * @param name in the timetable, for example {@code waiting-questions}
   * @param at when it was planned
   */
  record Fired(String name, ZonedDateTime at, boolean wentWell) {}
}

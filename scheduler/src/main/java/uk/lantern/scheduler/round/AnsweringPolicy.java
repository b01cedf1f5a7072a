package uk.lantern.scheduler.round;

import java.time.Instant;
import java.util.Optional;
import uk.lantern.scheduler.round.part.RoundState;

/** Whether an answer is taken at a moment. */
final class AnsweringPolicy {

  private AnsweringPolicy() {}

  /** From its closing moment on, whether or not a sweep has come by. */
  static boolean isOver(Round it, Instant now) {
    return StepPolicy.isOver(it.state()) || !now.isBefore(RoundTimes.closes(it));
  }

  /**
   * To the second, whether or not a sweep has come by: from the opening on, and before the closing.
   */
  static Optional<RoundRefusal> refusal(Round it, Instant now) {
    if (isOver(it, now)) {
      return Optional.of(RoundRefusal.CLOSED);
    }
    boolean waits = it.state() == RoundState.LAUNCHED && now.isBefore(RoundTimes.opens(it));
    return waits || it.state() == RoundState.DRAFT
        ? Optional.of(RoundRefusal.NOT_OPEN_YET)
        : Optional.empty();
  }
}

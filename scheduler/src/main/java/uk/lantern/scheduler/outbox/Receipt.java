package uk.lantern.scheduler.outbox;

import java.time.Duration;
import java.time.Instant;

/** What the courier learned from one attempt. Reasons are short codes, never people's words. */
public sealed interface Receipt {

  /** The connector accepted it. */
  record Delivered(String activityId) implements Receipt {}

  /** This person cannot be written to: {@code not_installed}, {@code blocked}, {@code left}. */
  record Unreachable(String reason) implements Receipt {}

  /** It will never work as it is: {@code too_large}, {@code bad_request}. */
  record Failed(String reason) implements Receipt {}

  /**
   * Surely not sent (429, 412, refused connection): again after this long, within 1 s to 15 min.
   */
  record TryLater(String reason, Duration after) implements Receipt {}

  /** Not now, by our own rules: due again from then on, without counting an attempt. */
  record Deferred(Instant until, String reason) implements Receipt {}

  /** Not at all, by our own rules: the person left, paused, or it is not theirs any more. */
  record Withdrawn(String reason) implements Receipt {}

  /** Perhaps sent: time-out or reset after the body, 500, 502, 504. */
  record Doubtful(String reason) implements Receipt {}

  /** Whether it closes the delivery however often that was tried before. */
  default boolean isFinal() {
    return switch (this) {
      case Delivered it -> true;
      case Unreachable it -> true;
      case Failed it -> true;
      case Withdrawn it -> true;
      case TryLater it -> false;
      case Deferred it -> false;
      case Doubtful it -> false;
    };
  }
}

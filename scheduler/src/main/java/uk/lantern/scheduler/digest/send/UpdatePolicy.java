package uk.lantern.scheduler.digest.send;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.outbox.Delivery;

/** Who has, or may have, a card that is out of date. */
final class UpdatePolicy {

  /**
   * A post that was composed before the decision has arrived by then: the connector is given up
   * after 15 s, the store's answer after 30. Whoever got the new card within it is told for
   * nothing.
   */
  static final Duration ON_THE_WIRE = Duration.ofMinutes(2);

  private UpdatePolicy() {}

  /**
   * Whether there may be a card whose place the new one can take.
   *
   * @param delivery of the edition itself, null when it was not offered or is not kept any more
   */
  static boolean needsCard(@Nullable Delivery delivery, Instant decided) {
    return delivery != null
        && switch (delivery.state()) {
          case CLAIMED, SENDING -> true;
          case DELIVERED -> isOld(delivery, decided);
          // What still waits is composed with the newest text when it goes.
          case DUE, UNREACHABLE, FAILED, EXPIRED, IN_DOUBT, CANCELLED, SENT_ANOTHER_WAY -> false;
        };
  }

  /** Whether somebody may have read what is not right; also one of whom nobody knows. */
  static boolean needsNote(@Nullable Delivery delivery, Instant decided) {
    return delivery != null
        && switch (delivery.state()) {
          case CLAIMED, SENDING, IN_DOUBT -> true;
          case DELIVERED -> isOld(delivery, decided);
          case DUE, UNREACHABLE, FAILED, EXPIRED, CANCELLED, SENT_ANOTHER_WAY -> false;
        };
  }

  private static boolean isOld(Delivery delivery, Instant decided) {
    Delivery.Outcome outcome = delivery.outcome();
    return outcome != null && outcome.at().isBefore(decided.plus(ON_THE_WIRE));
  }
}

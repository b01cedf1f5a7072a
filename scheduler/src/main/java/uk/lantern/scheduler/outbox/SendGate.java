package uk.lantern.scheduler.outbox;

import java.time.Instant;
import java.time.ZonedDateTime;
import uk.lantern.scheduler.people.Addressee;

/**
 * Whether a claimed delivery may go out now: asked just before it is sent, whatever was planned.
 */
@FunctionalInterface
public interface SendGate {

  /**
   * @param now in London
   */
  Verdict judge(Delivery delivery, ZonedDateTime now);

  /**
   * The same for whoever needs the recipient for more than this: what is read of them is read once.
   *
   * @param recipient of the delivery, looked at just now
   */
  default Verdict judge(Delivery delivery, Addressee recipient, ZonedDateTime now) {
    return judge(delivery, now);
  }

  /** The answer. Reasons are short codes, never people's words. */
  sealed interface Verdict {

    record Send() implements Verdict {}

    /** Not at this hour: again from then on. */
    record Defer(Instant until, String reason) implements Verdict {}

    /** Not at all: the person left, asked for a pause, or lost the role it was for. */
    record Withdraw(String reason) implements Verdict {}
  }
}

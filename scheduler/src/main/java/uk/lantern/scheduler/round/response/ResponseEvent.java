package uk.lantern.scheduler.round.response;

import java.time.Instant;
import uk.lantern.scheduler.people.PersonKey;

/**
 * One step of a response's history, which nobody edits.
 *
 * @param what the step, for example {@code answered}
 * @param about ids of questions; never words
 * @param mark by which the same step is known when it comes again
 */
public record ResponseEvent(String what, PersonKey by, Instant at, String about, String mark) {

  @Override
  public String toString() {
    return "ResponseEvent[" + what + "]";
  }
}

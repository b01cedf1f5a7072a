package uk.lantern.scheduler.round.part;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.people.PersonKey;

/**
 * One step of a round's history, which nobody edits. Nothing an answering person does is one.
 *
 * @param what {@code drafted}, {@code changed}, {@code launched}, {@code opened}, {@code nudged},
 *     {@code nudged-agency}, {@code closing}, {@code closed}, {@code told}, {@code archived},
 *     {@code cancelled}, {@code held}, {@code released}
 * @param why empty for most
 * @param agency whose people a manager nudged; null for every other step, and in what was written
 *     before managers could
 */
public record RoundEvent(
    String what, PersonKey by, Instant at, String why, @Nullable String agency) {

  /** A step that concerns the whole round. */
  public RoundEvent(String what, PersonKey by, Instant at, String why) {
    this(what, by, at, why, null);
  }

  @Override
  public String toString() {
    return "RoundEvent[" + what + "]";
  }
}

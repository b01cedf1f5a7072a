package uk.lantern.scheduler.round.part;

import java.time.Instant;
import uk.lantern.scheduler.people.PersonKey;

/**
 * One step of a round's history, which nobody edits. Nothing an answering person does is one.
 *
 * @param what {@code drafted}, {@code changed}, {@code launched}, {@code opened}, {@code nudged},
 *     {@code closing}, {@code closed}, {@code told}, {@code archived}, {@code cancelled}, {@code
 *     held}, {@code released}
 * @param why empty for most
 */
public record RoundEvent(String what, PersonKey by, Instant at, String why) {

  @Override
  public String toString() {
    return "RoundEvent[" + what + "]";
  }
}

package uk.lantern.scheduler.forecast;

import java.time.ZonedDateTime;
import uk.lantern.scheduler.outbox.OccurrenceKey;

/**
 * A letter that will be offered, as things stand.
 *
 * @param key of the message that the sweep will offer
 * @param at when, in London
 * @param what it is, for example a list of waiting questions
 * @param why this person gets it
 */
public record Expected(OccurrenceKey key, ZonedDateTime at, Said what, Said why) {

  /** Whether both are one and the same occurrence. */
  public boolean isSameLetterAs(Expected other) {
    return key.equals(other.key);
  }
}

package uk.lantern.scheduler.forecast;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.outbox.OccurrenceKey;

/**
 * A letter that will be offered, as things stand.
 *
 * @param key of the message that the sweep will offer
 * @param at when, in London
 * @param what it is, for example a list of waiting questions
 * @param why this person gets it
 * @param safetyCritical whether it goes however much somebody is asked in that week
 * @param expires from then on it would not be worth sending
 */
public record Expected(
    OccurrenceKey key,
    ZonedDateTime at,
    Said what,
    Said why,
    boolean safetyCritical,
    ZonedDateTime expires) {

  private static final ZonedDateTime NEVER = LocalDateTime.of(9999, 1, 1, 0, 0).atZone(London.ZONE);

  /** Of an ordinary letter that is worth sending for long. */
  public Expected(OccurrenceKey key, ZonedDateTime at, Said what, Said why) {
    this(key, at, what, why, false, NEVER);
  }

  /** The same letter at another moment. */
  Expected on(ZonedDateTime moment) {
    return new Expected(key, moment, what, why, safetyCritical, expires);
  }

  /** Whether both are one and the same occurrence. */
  public boolean isSameLetterAs(Expected other) {
    return key.equals(other.key);
  }
}

package uk.lantern.scheduler.round.moderation;

import java.time.Instant;
import uk.lantern.scheduler.people.PersonKey;

/**
 * Somebody wrote down what was agreed.
 *
 * @param agreed as it stood from then on
 */
public record ModerationEvent(PersonKey by, Instant at, Agreed agreed) {

  @Override
  public String toString() {
    return "ModerationEvent[" + at + "]";
  }
}

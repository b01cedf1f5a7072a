package uk.lantern.scheduler.action.part;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.people.PersonKey;

/**
 * What the owner or delegate said on the way.
 *
 * @param left what is left to do; perhaps empty
 * @param nextBy by when, London; null when not said
 */
public record ActionUpdate(
    String text, String left, @Nullable LocalDate nextBy, PersonKey by, Instant at) {

  @Override
  public String toString() {
    return "ActionUpdate[" + at + "]";
  }
}

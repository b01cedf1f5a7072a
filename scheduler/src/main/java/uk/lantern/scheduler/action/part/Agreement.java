package uk.lantern.scheduler.action.part;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.people.PersonKey;

/**
 * Two words make a promise: the owner's, and that of the agency's lead or the group.
 *
 * @param owner null until the owner agreed
 * @param wished the date the owner agreed with, when it is not the one proposed
 * @param confirmed null until the agency's lead or the group confirmed
 */
public record Agreement(
    @Nullable Word owner, @Nullable LocalDate wished, @Nullable Word confirmed) {

  public static final Agreement NONE = new Agreement(null, null, null);

  /** Somebody's word. */
  public record Word(PersonKey by, Instant at) {}

  /** Both have given their word. */
  public boolean isWhole() {
    return owner != null && confirmed != null;
  }

  /** When the second word was given; null while one is missing. */
  public @Nullable Instant since() {
    if (owner == null || confirmed == null) {
      return null;
    }
    return owner.at().isAfter(confirmed.at()) ? owner.at() : confirmed.at();
  }
}

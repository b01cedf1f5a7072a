package uk.lantern.scheduler.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A role somebody holds for a time.
 *
 * @param from first day, London
 * @param to last day, London; null for a permanent role
 */
public record RoleGrant(Role role, LocalDate from, @Nullable LocalDate to) {

  /** Whether the grant is in force on a London date. */
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }
}

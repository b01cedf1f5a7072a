package uk.lantern.scheduler.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A role somebody holds for a time.
 *
 * @param from first day, London
 * @param to last day, London; null for a permanent role
 * @param scope {@code all}, or what it is for: {@code agency:CODE}, {@code team:CODE}, {@code
 *     round:ID}
 * @param by who granted it: an object id, or {@code command line} for the first one; empty for
 *     grants that were made before this was kept
 */
public record RoleGrant(
    Role role, LocalDate from, @Nullable LocalDate to, String scope, String by) {

  /** The scope of a role that is for everything. */
  public static final String ALL = "all";

  /** A role for everything. */
  public RoleGrant(Role role, LocalDate from, @Nullable LocalDate to) {
    this(role, from, to, ALL, "");
  }

  /** Whether the grant is in force on a London date. */
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  /** Whether it gives the same right for the same time, whoever granted it. */
  public boolean sameAs(RoleGrant other) {
    return with(other.by()).equals(other);
  }

  /** Without who granted it, and for what. */
  @Override
  public String toString() {
    return "RoleGrant[" + role + "]";
  }

  /** The same, granted by somebody else. */
  public RoleGrant with(String grantedBy) {
    return new RoleGrant(role, from, to, scope, grantedBy);
  }
}

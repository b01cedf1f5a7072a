package uk.lantern.scheduler.action;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.people.Groups;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Role;
import uk.lantern.scheduler.people.RoleGrant;

/**
 * Who takes a step, as they are on that day.
 *
 * @param person null when nobody of that key is known, and for {@link Actions#CLOCK}
 * @param manager who manages them; null when the list does not say
 * @param today London date
 */
public record Acting(
    PersonKey key, @Nullable Person person, @Nullable PersonKey manager, LocalDate today) {

  /** Somebody who is here, or the clock. */
  public boolean isHere() {
    return isClock() || (person != null && !person.hasLeftOn(today));
  }

  public boolean isClock() {
    return key.equals(Actions.CLOCK);
  }

  /** Whether they hold one of the roles, for whatever scope. */
  public boolean has(Role... any) {
    return person != null
        && isHere()
        && person.rolesOn(today).stream().anyMatch(Set.of(any)::contains);
  }

  /** Whether they are the safeguarding lead of an agency. */
  public boolean leads(String agency) {
    return person != null
        && (holds(Role.AGENCY_SAFEGUARDING_LEAD, "agency:" + agency)
            || (person.agency().equals(agency)
                && holds(Role.AGENCY_SAFEGUARDING_LEAD, RoleGrant.ALL)));
  }

  /** Whether they chair a group. */
  public boolean chairs(String group) {
    return holds(Role.GROUP_CHAIR, Groups.SCOPE + group) || holds(Role.GROUP_CHAIR, RoleGrant.ALL);
  }

  private boolean holds(Role role, String scope) {
    return person != null
        && isHere()
        && person.grants().stream()
            .anyMatch(it -> it.role() == role && it.scope().equals(scope) && it.holdsOn(today));
  }

  @Override
  public String toString() {
    return "Acting[" + key.objectId() + "]";
  }
}

package uk.lantern.scheduler.people.roster;

import java.util.Set;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Role;

/**
 * Who imports.
 *
 * @param roles those in force today
 */
public record Importer(PersonKey key, Set<Role> roles) {

  public Importer {
    roles = Set.copyOf(roles);
  }

  /** Whether they may import at all. */
  public boolean mayImport() {
    return roles.stream().anyMatch(Role::keepsPeople);
  }
}

package uk.lantern.scheduler.action;

import java.util.List;
import java.util.Set;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Role;

/**
 * Who may take a step that somebody else tried.
 *
 * @param people those who have it by what they are to this action: its owner, who was asked
 * @param roles those who have it by their role
 */
public record WhoCan(List<PersonKey> people, Set<Role> roles) {

  /** Nobody can do that now. */
  public static final WhoCan NOBODY = new WhoCan(List.of(), Set.of());

  public WhoCan {
    people = List.copyOf(people);
    roles = Set.copyOf(roles);
  }
}

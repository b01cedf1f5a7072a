package uk.lantern.scheduler.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.lantern.content.learning.Viewer;

/**
 * Somebody Lantern may talk to.
 *
 * @param jobFamily for example {@code health_visitor} (domain.md 2.1)
 * @param demo fictional, from the DEMO people file; exists in profile {@code local} only
 */
public record Person(
    PersonKey key,
    String displayName,
    String agency,
    String team,
    String jobFamily,
    List<RoleGrant> grants,
    boolean demo) {

  /** The roles in force on a London date; everybody is at least a practitioner. */
  public Set<Role> rolesOn(LocalDate day) {
    Set<Role> roles = new TreeSet<>();
    roles.add(Role.PRACTITIONER);
    grants.stream().filter(g -> g.holdsOn(day)).map(RoleGrant::role).forEach(roles::add);
    return roles;
  }

  /** Whether the person may act as the partnership team on a London date. */
  public boolean inPartnershipTeamOn(LocalDate day) {
    return rolesOn(day).stream().anyMatch(Role::isPartnershipTeam);
  }

  /** The person as the library sees them. */
  public Viewer viewerOn(LocalDate day) {
    return new Viewer(
        rolesOn(day).stream().map(Role::code).collect(Collectors.toUnmodifiableSet()), jobFamily);
  }

  /** The key only: names do not belong in logs. */
  @Override
  public String toString() {
    return "Person[" + key.objectId() + "]";
  }
}

package uk.lantern.scheduler.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.learning.Viewer;

/**
 * Somebody Lantern may talk to.
 *
 * @param agency its code
 * @param team its code
 * @param jobFamily for example {@code health_visitor} (domain.md 2.1)
 * @param demo fictional, from the DEMO people file; exists in profile {@code local} only
 * @param leftDate the London day from which on they are gone; null for everybody who is here
 */
public record Person(
    PersonKey key,
    String displayName,
    String agency,
    String team,
    String jobFamily,
    List<RoleGrant> grants,
    boolean demo,
    @Nullable LocalDate leftDate) {

  /** Whether they are gone on a London date. */
  public boolean hasLeftOn(LocalDate day) {
    return leftDate != null && !day.isBefore(leftDate);
  }

  /**
   * The roles in force on a London date. Everybody is at least a practitioner; whoever left is
   * that, too, when they write to us, and nothing more.
   */
  public Set<Role> rolesOn(LocalDate day) {
    Set<Role> roles = new TreeSet<>();
    roles.add(Role.PRACTITIONER);
    if (!hasLeftOn(day)) {
      grants.stream().filter(g -> g.holdsOn(day)).map(RoleGrant::role).forEach(roles::add);
    }
    return roles;
  }

  /** Whether the person may act as the partnership team on a London date. */
  public boolean inPartnershipTeamOn(LocalDate day) {
    return rolesOn(day).stream().anyMatch(Role::isPartnershipTeam);
  }

  /** Whether they manage the team that somebody else is in, by their role on a London date. */
  public boolean managesTeamOf(Person other, LocalDate day) {
    return !team.isEmpty()
        && !key.equals(other.key())
        && agency.equals(other.agency())
        && team.equals(other.team())
        && rolesOn(day).contains(Role.TEAM_MANAGER);
  }

  /** The person as the library sees them. */
  public Viewer viewerOn(LocalDate day) {
    return new Viewer(
        rolesOn(day).stream().map(Role::code).collect(Collectors.toUnmodifiableSet()), jobFamily);
  }

  /** The same with other roles. */
  public Person with(List<RoleGrant> others) {
    return new Person(key, displayName, agency, team, jobFamily, others, demo, leftDate);
  }

  /** The same, gone from a London day on. */
  public Person leaving(LocalDate day) {
    return new Person(key, displayName, agency, team, jobFamily, grants, demo, day);
  }

  /** The key only: names do not belong in logs. */
  @Override
  public String toString() {
    return "Person[" + key.objectId() + "]";
  }
}

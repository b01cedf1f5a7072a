package uk.lantern.scheduler.action;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Role;
import uk.lantern.scheduler.people.RoleGrant;

/**
 * What somebody may see of actions, plans and recommendations (domain.md 3.5). It is part of every
 * query, so that what is not theirs looks as if it were not there.
 *
 * @param self sees whatever they own, took over, were asked to take over, or are to check
 * @param everything quality assurance officer, business manager and scrutineer
 * @param agencies codes of the agencies whose actions they lead
 * @param groups codes of the groups they chair
 * @param team whose actions they manage
 * @param exceptionsDueBefore sees what is open and was due before that London date: safeguarding
 *     partners; null for everybody else
 * @param summary sees counts of plans, and no single action by it: lay member
 */
public record Sight(
    PersonKey self,
    boolean everything,
    Set<String> agencies,
    Set<String> groups,
    Set<PersonKey> team,
    @Nullable LocalDate exceptionsDueBefore,
    boolean summary) {

  /** Partners see what stands on the group's agenda: 20 working days past its date. */
  public static final int EXCEPTION_AFTER_DAYS = 28;

  public Sight {
    agencies = Set.copyOf(agencies);
    groups = Set.copyOf(groups);
    team = Set.copyOf(team);
  }

  /**
   * @param team those they manage
   * @param day London date on which the roles count
   */
  public static Sight of(Person person, Collection<PersonKey> team, LocalDate day) {
    Set<Role> roles = person.rolesOn(day);
    Set<String> agencies = scopes(person, Role.AGENCY_SAFEGUARDING_LEAD, "agency:", day);
    Set<String> groups = scopes(person, Role.GROUP_CHAIR, "group:", day);
    boolean leads = agencies.remove(RoleGrant.ALL);
    boolean chairsAll = groups.remove(RoleGrant.ALL);
    if (leads && !person.agency().isEmpty()) {
      agencies.add(person.agency());
    }
    boolean partner = roles.contains(Role.DELEGATED_PARTNER) || roles.contains(Role.LEAD_PARTNER);
    return new Sight(
        person.key(),
        chairsAll
            || roles.contains(Role.QA_OFFICER)
            || roles.contains(Role.BUSINESS_MANAGER)
            || roles.contains(Role.SCRUTINEER),
        agencies,
        groups,
        person.hasLeftOn(day) ? Set.of() : Set.copyOf(team),
        partner ? day.minusDays(EXCEPTION_AFTER_DAYS) : null,
        roles.contains(Role.LAY_MEMBER));
  }

  /** For what runs by the clock. */
  static Sight ofEverything(PersonKey self) {
    return new Sight(self, true, Set.of(), Set.of(), Set.of(), null, false);
  }

  /** For somebody the list does not know: what names them, and nothing else. */
  static Sight ofNothing(PersonKey self) {
    return new Sight(self, false, Set.of(), Set.of(), Set.of(), null, false);
  }

  /** The same rule for an action that somebody holds already. */
  public boolean sees(Action action) {
    return everything
        || action.people().isDoer(self)
        || self.equals(action.people().handover())
        || self.equals(action.people().verifier())
        || agencies.contains(action.agency())
        || groups.contains(action.origin().group())
        || action.people().doers().stream().anyMatch(team::contains)
        || isException(action);
  }

  /** Whether they see every plan: its title, its dates and its counts. */
  public boolean seesAllPlans() {
    return everything || summary || exceptionsDueBefore != null;
  }

  private boolean isException(Action action) {
    return exceptionsDueBefore != null
        && action.isOpen()
        && action.dueCurrent().isBefore(exceptionsDueBefore);
  }

  /** What grants of a role are for, without the prefix; {@code all} for everything. */
  private static Set<String> scopes(Person person, Role role, String prefix, LocalDate day) {
    return person.hasLeftOn(day)
        ? new TreeSet<>()
        : person.grants().stream()
            .filter(grant -> grant.role() == role && grant.holdsOn(day))
            .map(RoleGrant::scope)
            .map(scope -> scope.startsWith(prefix) ? scope.substring(prefix.length()) : scope)
            .filter(scope -> scope.equals(RoleGrant.ALL) || !scope.contains(":"))
            .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Keys only. */
  @Override
  public String toString() {
    return "Sight[" + self.objectId() + "]";
  }
}

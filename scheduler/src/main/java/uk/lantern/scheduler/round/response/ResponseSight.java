package uk.lantern.scheduler.round.response;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Role;
import uk.lantern.scheduler.people.RoleGrant;

/**
 * What somebody may see of responses (domain.md 3.5). It is part of every query, so that what is
 * not theirs looks as if it were not there: another agency's answers above all, which are hidden
 * until they are moderated.
 *
 * @param self sees what they answer
 * @param everything quality assurance officer, business manager and scrutineer
 * @param agencies codes of the agencies whose safeguarding they lead
 * @param rounds those they moderate, once closed; {@code all} for every round
 */
public record ResponseSight(
    PersonKey self, boolean everything, Set<String> agencies, Set<String> rounds) {

  private static final String AGENCY = "agency:";
  private static final String ROUND = "round:";

  public ResponseSight {
    agencies = Set.copyOf(agencies);
    rounds = Set.copyOf(rounds);
  }

  /**
   * @param day London date on which the roles count
   */
  public static ResponseSight of(Person person, LocalDate day) {
    Set<Role> roles = person.rolesOn(day);
    Set<String> agencies = scopes(person, Role.AGENCY_SAFEGUARDING_LEAD, AGENCY, day);
    return new ResponseSight(
        person.key(),
        roles.contains(Role.QA_OFFICER)
            || roles.contains(Role.BUSINESS_MANAGER)
            || roles.contains(Role.SCRUTINEER),
        agencies.stream()
            .map(code -> code.equals(RoleGrant.ALL) ? person.agency() : code)
            .filter(code -> !code.isEmpty())
            .collect(Collectors.toSet()),
        scopes(person, Role.MODERATOR, ROUND, day));
  }

  /** For somebody the list does not know: what they answer, and nothing else. */
  static ResponseSight ofNothing(PersonKey self) {
    return new ResponseSight(self, false, Set.of(), Set.of());
  }

  /** Whether they see every agency's answers to a round. */
  boolean seesAll(RoundNow when) {
    boolean moderates = rounds.contains(RoleGrant.ALL) || rounds.contains(when.round().ref());
    return everything || (moderates && when.isModerated());
  }

  /** Whether they lead the safeguarding of an agency. */
  boolean leads(String agency) {
    return agencies.contains(agency);
  }

  private static Set<String> scopes(Person person, Role role, String prefix, LocalDate day) {
    return person.hasLeftOn(day)
        ? Set.of()
        : person.grants().stream()
            .filter(grant -> grant.role() == role && grant.holdsOn(day))
            .map(RoleGrant::scope)
            .map(scope -> scope.startsWith(prefix) ? scope.substring(prefix.length()) : scope)
            .filter(scope -> !scope.contains(":"))
            .collect(Collectors.toSet());
  }

  @Override
  public String toString() {
    return "ResponseSight[" + self.objectId() + "]";
  }
}

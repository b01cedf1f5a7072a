package uk.lantern.scheduler.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.people.Agency;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.Role;
import uk.lantern.scheduler.people.RoleGrant;
import uk.lantern.scheduler.round.part.RoundAudience;
import uk.lantern.scheduler.round.part.RoundPlan;

/** Who belongs to an audience: to each of its parts that is not empty. */
final class AudiencePolicy {

  /** Who answers for an agency, unless the audience says who. */
  private static final Set<String> FOR_AGENCIES =
      Set.of(Role.AGENCY_SAFEGUARDING_LEAD.code(), Role.AUDITOR.code());

  private static final String SCOPE_ROUND = "round:";

  private AudiencePolicy() {}

  /** The audience as it holds for what is asked: agencies are asked through whoever answers. */
  static RoundAudience of(RoundPlan plan) {
    RoundAudience it = plan.audience();
    if (!plan.form().kind().isOfAgencies()) {
      return it;
    }
    Set<String> roles = it.roles().isEmpty() ? FOR_AGENCIES : it.roles();
    Set<String> agencies =
        plan.cases().samples().isEmpty() ? it.agencies() : plan.cases().samples().keySet();
    return new RoundAudience(agencies, it.jobFamilies(), roles, it.teams(), it.localities());
  }

  /**
   * @param agency null when the register does not know it
   * @param round its reference: a role may be held for one round only
   */
  static boolean isIn(
      RoundAudience audience, Person person, @Nullable Agency agency, LocalDate day, String round) {
    return any(audience.agencies(), person.agency())
        && any(audience.jobFamilies(), person.jobFamily())
        && any(audience.teams(), person.team())
        && any(audience.localities(), agency == null ? "" : agency.footprint())
        && (audience.roles().isEmpty()
            || audience.roles().stream().anyMatch(role -> holds(person, role, day, round)));
  }

  private static boolean any(Set<String> part, String theirs) {
    return part.isEmpty() || part.contains(theirs);
  }

  private static boolean holds(Person person, String role, LocalDate day, String round) {
    return role.equals(Role.PRACTITIONER.code())
        || person.grants().stream()
            .filter(grant -> grant.role().code().equals(role) && grant.holdsOn(day))
            .map(RoleGrant::scope)
            .anyMatch(scope -> !scope.startsWith(SCOPE_ROUND) || isFor(scope, round));
  }

  private static boolean isFor(String scope, String round) {
    return scope.substring(SCOPE_ROUND.length()).equalsIgnoreCase(round);
  }

  /** The parts that they belong to, as codes. */
  static List<String> why(
      RoundAudience audience, Person person, @Nullable Agency agency, LocalDate day, String round) {
    if (!isIn(audience, person, agency, day, round)) {
      return List.of("passed-on");
    }
    List<String> why = new ArrayList<>();
    part(why, "agency:", audience.agencies(), person.agency());
    part(why, "job:", audience.jobFamilies(), person.jobFamily());
    audience.roles().stream()
        .filter(role -> holds(person, role, day, round))
        .sorted()
        .forEach(role -> why.add("role:" + role));
    part(why, "team:", audience.teams(), person.team());
    part(why, "locality:", audience.localities(), agency == null ? "" : agency.footprint());
    return why.isEmpty() ? List.of("everybody") : List.copyOf(why);
  }

  private static void part(List<String> why, String kind, Set<String> part, String theirs) {
    if (part.contains(theirs)) {
      why.add(kind + theirs);
    }
  }
}

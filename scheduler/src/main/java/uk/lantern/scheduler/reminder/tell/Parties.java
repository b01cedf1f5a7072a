package uk.lantern.scheduler.reminder.tell;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.plan.ActionPlan;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Role;
import uk.lantern.scheduler.people.RoleGrant;

/** Finds the people whom something about an action concerns, as the list of people is today. */
public final class Parties {

  private final People people;

  public Parties(People people) {
    this.people = people;
  }

  /** Blocks; throws Spring's {@code DataAccessException} while the store is away. */
  List<PersonKey> of(Party party, Action action, LocalDate today) {
    return switch (party) {
      case OWNER -> List.of(action.owner());
      case DOERS -> action.people().doers();
      case ASKED -> Stream.ofNullable(action.people().handover()).toList();
      case CHECKERS -> checkers(action, today);
      case OFFICERS -> keys(officers(today));
      case AGENCY_LEADS -> keys(leads(action.agency(), today));
      case CHAIRS -> keys(chairs(action.origin().group(), today));
    };
  }

  /** Who hears of a plan's review: its owner, or the officers when that one has left. */
  public List<PersonKey> reviewing(ActionPlan plan, LocalDate today) {
    boolean here = people.find(plan.owner()).filter(it -> !it.hasLeftOn(today)).isPresent();
    return here ? List.of(plan.owner()) : keys(officers(today));
  }

  private List<PersonKey> checkers(Action action, LocalDate today) {
    PersonKey named = action.people().verifier();
    boolean here =
        named != null && people.find(named).filter(it -> !it.hasLeftOn(today)).isPresent();
    return named != null && here ? List.of(named) : keys(officers(today));
  }

  public List<Person> officers(LocalDate today) {
    return people.withRole(Role.QA_OFFICER, today);
  }

  /** The safeguarding leads of an agency: by their grant's scope, or as one of its people. */
  public List<Person> leads(String agency, LocalDate today) {
    return people.withRole(Role.AGENCY_SAFEGUARDING_LEAD, today).stream()
        .filter(
            lead ->
                isFor(lead, Role.AGENCY_SAFEGUARDING_LEAD, "agency:" + agency, today)
                    || (lead.agency().equals(agency)
                        && isFor(lead, Role.AGENCY_SAFEGUARDING_LEAD, null, today)))
        .toList();
  }

  public List<Person> chairs(String group, LocalDate today) {
    return people.withRole(Role.GROUP_CHAIR, today).stream()
        .filter(
            chair ->
                isFor(chair, Role.GROUP_CHAIR, "group:" + group, today)
                    || isFor(chair, Role.GROUP_CHAIR, null, today))
        .toList();
  }

  public List<Person> with(Role role, LocalDate today) {
    return people.withRole(role, today);
  }

  public Optional<Person> find(PersonKey key) {
    return people.find(key);
  }

  /**
   * @param scope null for grants without a narrower one
   */
  private static boolean isFor(Person person, Role role, @Nullable String scope, LocalDate today) {
    return person.grants().stream()
        .filter(grant -> grant.role() == role && grant.holdsOn(today))
        .map(RoleGrant::scope)
        .anyMatch(
            it -> scope == null ? it.equals(RoleGrant.ALL) : it.equals(scope) || bare(scope, it));
  }

  private static boolean bare(String scope, String granted) {
    return scope.endsWith(":" + granted);
  }

  private static List<PersonKey> keys(List<Person> all) {
    return all.stream().map(Person::key).toList();
  }
}

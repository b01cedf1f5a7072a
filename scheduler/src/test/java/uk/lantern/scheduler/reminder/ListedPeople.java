package uk.lantern.scheduler.reminder;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Role;
import uk.lantern.scheduler.people.RoleGrant;

/** A list of people. */
public final class ListedPeople implements People {

  final Map<PersonKey, Person> all = new LinkedHashMap<>();
  final Map<PersonKey, PersonKey> managers = new HashMap<>();

  public void add(String id, String name, String agency, Role... roles) {
    List<RoleGrant> grants =
        Stream.of(roles).map(role -> new RoleGrant(role, LocalDate.of(2026, 1, 1), null)).toList();
    PersonKey key = new PersonKey("t", id);
    all.put(key, new Person(key, name, agency, "team", "manager", grants, false, null));
  }

  void leaves(PersonKey key, LocalDate day) {
    Person it = all.get(key);
    all.put(
        key,
        new Person(
            key, it.displayName(), it.agency(), it.team(), "manager", it.grants(), false, day));
  }

  @Override
  public Optional<Person> find(PersonKey key) {
    return Optional.ofNullable(all.get(key));
  }

  @Override
  public Optional<PersonKey> managerOf(PersonKey person) {
    return Optional.ofNullable(managers.get(person));
  }

  @Override
  public Optional<Person> named(String displayName) {
    return Optional.empty();
  }

  @Override
  public List<Person> withRole(Role role, LocalDate day) {
    return all.values().stream().filter(it -> it.rolesOn(day).contains(role)).toList();
  }

  @Override
  public List<Person> hereOn(LocalDate day) {
    return all.values().stream().filter(it -> !it.hasLeftOn(day)).toList();
  }

  @Override
  public List<Person> partnershipTeam(LocalDate day) {
    return all.values().stream().filter(it -> it.inPartnershipTeamOn(day)).toList();
  }

  @Override
  public Person seen(PersonKey key, String displayName) {
    return all.get(key);
  }
}

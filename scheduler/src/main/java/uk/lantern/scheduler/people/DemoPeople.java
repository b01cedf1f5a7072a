package uk.lantern.scheduler.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The fictional people of {@code people.demo.yml}, kept in memory. */
public final class DemoPeople implements People {

  private final List<Person> people;
  private final Map<PersonKey, Person> byKey;
  private final Map<PersonKey, PersonKey> managers;
  private final Person byDefault;

  DemoPeople(List<Person> people, Map<PersonKey, PersonKey> managers, Person byDefault) {
    this.people = List.copyOf(people);
    this.byKey = people.stream().collect(Collectors.toUnmodifiableMap(Person::key, p -> p));
    this.managers = Map.copyOf(managers);
    this.byDefault = byDefault;
  }

  /** The person the Playground plays until somebody types {@code as NAME}. */
  public Person byDefault() {
    return byDefault;
  }

  /** All of them, in the order of the file. */
  public List<Person> all() {
    return people;
  }

  @Override
  public Optional<Person> find(PersonKey key) {
    return Optional.ofNullable(byKey.get(key));
  }

  @Override
  public Optional<Person> named(String displayName) {
    String wanted = displayName.strip();
    return people.stream().filter(p -> p.displayName().equalsIgnoreCase(wanted)).findFirst();
  }

  @Override
  public List<Person> withRole(Role role, LocalDate day) {
    return those(p -> p.rolesOn(day).contains(role));
  }

  @Override
  public Optional<PersonKey> managerOf(PersonKey person) {
    return Optional.ofNullable(managers.get(person));
  }

  @Override
  public List<Person> managedBy(PersonKey manager, LocalDate day) {
    Person they = byKey.get(manager);
    return they == null || they.hasLeftOn(day)
        ? List.of()
        : those(
            p ->
                !p.hasLeftOn(day)
                    && (manager.equals(managers.get(p.key())) || they.managesTeamOf(p, day)));
  }

  @Override
  public List<Person> partnershipTeam(LocalDate day) {
    return those(p -> p.inPartnershipTeamOn(day));
  }

  @Override
  public List<Person> hereOn(LocalDate day) {
    return those(p -> !p.hasLeftOn(day));
  }

  /** DEMO people come from the file; anybody else who writes plays one of them. */
  @Override
  public Person seen(PersonKey key, String displayName) {
    return find(key).orElse(byDefault);
  }

  private List<Person> those(Predicate<Person> wanted) {
    return people.stream().filter(wanted).toList();
  }
}

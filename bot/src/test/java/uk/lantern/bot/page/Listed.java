package uk.lantern.bot.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Role;
import uk.lantern.scheduler.people.RoleGrant;

/** The people a test names, and nobody else. */
record Listed(Map<PersonKey, List<RoleGrant>> roles, Map<PersonKey, Person> listed)
    implements People {

  @Override
  public Optional<Person> find(PersonKey key) {
    return Optional.ofNullable(listed.get(key)).or(() -> withRoles(key));
  }

  private Optional<Person> withRoles(PersonKey key) {
    return Optional.ofNullable(roles.get(key))
        .map(grants -> new Person(key, "Somebody", "", "", "other", grants, false, null));
  }

  @Override
  public Optional<Person> named(String displayName) {
    return Optional.empty();
  }

  @Override
  public List<Person> withRole(Role role, LocalDate day) {
    return List.of();
  }

  @Override
  public List<Person> partnershipTeam(LocalDate day) {
    return List.of();
  }

  @Override
  public List<Person> hereOn(LocalDate day) {
    return List.of();
  }

  @Override
  public Person seen(PersonKey key, String displayName) {
    throw new UnsupportedOperationException("nobody writes here");
  }
}

package uk.lantern.bot.courier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Role;

/** Nobody is in a list here; counts how often somebody is looked for. */
final class Strangers implements People {

  final AtomicInteger looked = new AtomicInteger();

  @Override
  public Optional<Person> find(PersonKey key) {
    looked.incrementAndGet();
    return Optional.empty();
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
    throw new IllegalStateException("The courier meets nobody");
  }
}

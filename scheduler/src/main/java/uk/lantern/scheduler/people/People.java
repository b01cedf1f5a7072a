package uk.lantern.scheduler.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everybody Lantern may talk to. In profile {@code local} these are the DEMO people only. */
public interface People {

  Optional<Person> find(PersonKey key);

  /** A DEMO person by display name, in any case; always empty outside {@code local}. */
  Optional<Person> named(String displayName);

  /**
   * Everybody of that display name, in any case, whom somebody may look up.
   *
   * @param agency only those of this agency; null for somebody who may look up all
   */
  default List<Person> called(String displayName, @Nullable String agency) {
    return named(displayName)
        .filter(person -> agency == null || person.agency().equals(agency))
        .map(List::of)
        .orElse(List.of());
  }

  /** Everybody who holds the role on that London date. */
  List<Person> withRole(Role role, LocalDate day);

  /** Everybody who has not left on that London date, each once. Not for hot paths. */
  List<Person> hereOn(LocalDate day);

  /** Who manages somebody, as the person list says; empty when it does not say. */
  default Optional<PersonKey> managerOf(PersonKey person) {
    return Optional.empty();
  }

  /**
   * Those whom somebody manages, and who have not left on that London date: everybody whose manager
   * they are, and for a team manager everybody else of their team.
   */
  default List<Person> managedBy(PersonKey manager, LocalDate day) {
    return List.of();
  }

  /** Everybody who acts as the partnership team on that London date, each once. */
  List<Person> partnershipTeam(LocalDate day);

  /**
   * Somebody wrote to us: known from now on, as a practitioner without an agency until a person
   * list is imported. What is known already (agency, roles) stays.
   */
  Person seen(PersonKey key, String displayName);
}

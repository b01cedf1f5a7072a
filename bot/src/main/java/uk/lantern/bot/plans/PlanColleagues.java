package uk.lantern.bot.plans;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Role;

/** Those who may be named as owners: the partnership team names anybody, a lead their own. */
@Component
class PlanColleagues {

  /** A drop-down of more is no help; everybody else is typed by name. */
  private static final int MOST = 20;

  private final People people;

  PlanColleagues(People people) {
    this.people = people;
  }

  /** Whoever owns actions or leads safeguarding, by name. */
  List<Map<String, String>> choices(Turn turn) {
    LocalDate today = turn.at().toLocalDate();
    String agency = bound(turn);
    return Stream.of(Role.ACTION_OWNER, Role.AGENCY_SAFEGUARDING_LEAD)
        .flatMap(role -> people.withRole(role, today).stream())
        .distinct()
        .filter(person -> agency == null || person.agency().equals(agency))
        .sorted(
            Comparator.comparing(Person::displayName)
                .thenComparing(person -> person.key().objectId()))
        .limit(MOST)
        .map(person -> Map.of("name", person.displayName(), "code", person.key().objectId()))
        .toList();
  }

  /** The one that a drop-down says by id or words say by name; empty for none and for several. */
  Optional<Person> named(Turn turn, String said) {
    LocalDate today = turn.at().toLocalDate();
    String agency = bound(turn);
    String name = said.strip().replaceAll("\\s+", " ");
    List<Person> byName =
        people.called(name, agency).stream().filter(it -> !it.hasLeftOn(today)).toList();
    if (byName.size() == 1) {
      return Optional.of(byName.getFirst());
    }
    return people
        .find(new PersonKey(turn.person().key().tenant(), name))
        .filter(person -> !person.hasLeftOn(today))
        .filter(person -> agency == null || person.agency().equals(agency));
  }

  /** Whose agency bounds whom they may name; null for who may name all. */
  private static @Nullable String bound(Turn turn) {
    Set<Role> roles = turn.person().rolesOn(turn.at().toLocalDate());
    boolean all = roles.contains(Role.QA_OFFICER) || roles.contains(Role.BUSINESS_MANAGER);
    return all ? null : turn.person().agency();
  }
}

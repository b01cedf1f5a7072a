package uk.lantern.bot.rounds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Role;

/** Those who meet over an audit and agree a joint view. */
@Component
class Moderators {

  /** More on a card is no help; everybody else is typed by name. */
  private static final int MOST = 20;

  private final People people;

  Moderators(People people) {
    this.people = people;
  }

  /**
   * Those whom words or ids name.
   *
   * @param unknown what names nobody here, or several
   */
  record Read(List<PersonKey> people, List<String> unknown) {

    @Override
    public String toString() {
      return "Read[" + people.size() + ", " + unknown.size() + " unknown]";
    }
  }

  Read read(Turn turn, String said) {
    List<PersonKey> found = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (String part : said.split("\\s*(?:[,;]|\\band\\b)\\s*")) {
      if (!part.isBlank()) {
        named(turn, part.strip()).ifPresentOrElse(found::add, () -> unknown.add(part.strip()));
      }
    }
    return new Read(found.stream().distinct().toList(), unknown);
  }

  private Optional<PersonKey> named(Turn turn, String words) {
    LocalDate today = turn.at().toLocalDate();
    List<Person> byName =
        people.called(words, null).stream().filter(it -> !it.hasLeftOn(today)).toList();
    if (byName.size() == 1) {
      return Optional.of(byName.getFirst().key());
    }
    return people
        .find(new PersonKey(turn.person().key().tenant(), words))
        .filter(it -> !it.hasLeftOn(today))
        .map(Person::key);
  }

  /** Officers, moderators, leads and the scrutineer, by name. */
  List<Map<String, String>> choices(Turn turn) {
    LocalDate today = turn.at().toLocalDate();
    return Stream.of(
            Role.QA_OFFICER, Role.MODERATOR, Role.AGENCY_SAFEGUARDING_LEAD, Role.SCRUTINEER)
        .flatMap(role -> people.withRole(role, today).stream())
        .distinct()
        .sorted(
            Comparator.comparing(Person::displayName)
                .thenComparing(person -> person.key().objectId()))
        .limit(MOST)
        .map(it -> Map.of("name", it.displayName(), "code", it.key().objectId()))
        .toList();
  }
}

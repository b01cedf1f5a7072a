package uk.lantern.bot.actions;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.Role;

/** Those of somebody's own agency, to whom alone an action can be passed. */
@Component
class SameAgency {

  /** A drop-down of more is no help; everybody else is found by name. */
  private static final int MOST = 20;

  private static final String CONSONANTS = "bcdfghjklmnpqrst";

  private final People people;

  SameAgency(People people) {
    this.people = people;
  }

  /** Those most likely to take something over first: the own team, then whoever owns actions. */
  List<Person> of(Person person, LocalDate today) {
    if (person.agency().isEmpty()) {
      return List.of();
    }
    return people.hereOn(today).stream()
        .filter(other -> other.agency().equals(person.agency()))
        .filter(other -> !other.key().equals(person.key()))
        .sorted(
            Comparator.comparing((Person other) -> !other.team().equals(person.team()))
                .thenComparing(other -> !other.rolesOn(today).contains(Role.ACTION_OWNER))
                .thenComparing(Person::displayName)
                .thenComparing(other -> other.key().objectId()))
        .toList();
  }

  /** What a drop-down of them holds. */
  static List<Map<String, String>> choices(List<Person> all) {
    return all.stream()
        .limit(MOST)
        .map(it -> Map.of("name", it.displayName(), "code", code(it)))
        .toList();
  }

  /** The one that a drop-down or a button says. */
  static Optional<Person> chosen(List<Person> all, String code) {
    return all.stream().filter(it -> code(it).equals(code)).findFirst();
  }

  /**
   * What a button carries for a person. An object id is no use: one in some hundreds has figures
   * that the privacy step takes for a phone number or a postcode. So it is told in consonants, which
   * are no figures, no word and no name.
   */
  static String code(Person person) {
    String id = person.key().tenant() + "|" + person.key().objectId();
    String hex = UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString();
    StringBuilder code = new StringBuilder();
    hex.replace("-", "")
        .chars()
        .map(digit -> CONSONANTS.charAt(Character.digit(digit, 16)))
        .forEach(letter -> code.append((char) letter));
    return code.toString();
  }

  /**
   * Those whom typed words name: the whole name, or its beginning. Of several words the longest
   * beginning counts, for people write on: "Mo as I am away".
   */
  static List<Person> named(List<Person> all, String typed) {
    String words = typed.strip().toLowerCase(Locale.UK);
    while (!words.isEmpty()) {
      String name = words;
      List<Person> same = all.stream().filter(it -> name(it).equals(name)).toList();
      if (!same.isEmpty()) {
        return same;
      }
      List<Person> begin = all.stream().filter(it -> name(it).startsWith(name + " ")).toList();
      if (!begin.isEmpty()) {
        return begin;
      }
      int last = words.lastIndexOf(' ');
      words = last < 0 ? "" : words.substring(0, last).strip();
    }
    return List.of();
  }

  private static String name(Person person) {
    return person.displayName().toLowerCase(Locale.UK).replaceAll("\\s+", " ");
  }
}

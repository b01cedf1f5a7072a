package uk.lantern.bot.typed;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.Role;

/** Those of somebody's own agency, to whom alone work can be passed. */
@Component
public class SameAgency {

  /** A drop-down of more is no help; everybody else is found by name. */
  private static final int MOST = 20;

  private final People people;

  public SameAgency(People people) {
    this.people = people;
  }

  /** Those most likely to take something over first: the own team, then whoever owns actions. */
  public List<Person> of(Person person, LocalDate today) {
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
  public static List<Map<String, String>> choices(List<Person> all) {
    return all.stream()
        .limit(MOST)
        .map(it -> Map.of("name", it.displayName(), "code", code(it)))
        .toList();
  }

  /** The one that a drop-down or a button says. */
  public static Optional<Person> chosen(List<Person> all, String code) {
    return all.stream().filter(it -> code(it).equals(code)).findFirst();
  }

  /** What a button carries for a person: which agency it was asked in is not taken from it. */
  public static String code(Person person) {
    return person.key().objectId();
  }

  /**
   * Those whom typed words name: the whole name, or its beginning. Of several words the longest
   * beginning counts, for people write on: "Mo as I am away".
   */
  public static List<Person> named(List<Person> all, String typed) {
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

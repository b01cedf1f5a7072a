package uk.lantern.scheduler.people.roster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.people.Agency;
import uk.lantern.scheduler.people.Departure;
import uk.lantern.scheduler.people.Entitlements;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Preference;
import uk.lantern.scheduler.people.Preferences;
import uk.lantern.scheduler.people.RoleGrant;
import uk.lantern.scheduler.people.Team;

/** Reads the files of one folder, in the order in which they name each other. */
final class Planner {

  private final Known known;
  private final Importer importer;
  private final Preferences preferences;
  private final Problems problems = new Problems();

  Planner(Known known, Importer importer, Preferences preferences) {
    this.known = known;
    this.importer = importer;
    this.preferences = preferences;
  }

  Reading read(Path folder, List<Departure> departures, Entitlements entitlements, LocalDate today)
      throws IOException {
    Map<RosterFile, List<Row>> rows = rows(folder);
    // A wrong header would make every line of its file wrong, and every line that names one of
    // them.
    if (!problems.none() && rows.isEmpty()) {
      return new Reading.Refused(problems.all());
    }
    Map<PersonKey, Person> stored = Map.copyOf(known.people());
    Map<PersonKey, String> managers = Map.copyOf(known.managers());
    List<Changes<Agency>> agencies = new AgencyRows(known).read(of(rows, RosterFile.AGENCIES));
    List<Changes<Team>> teams = new TeamRows(known).read(of(rows, RosterFile.TEAMS));
    Map<PersonKey, Person> people =
        new LinkedHashMap<>(new PersonRows(known).read(of(rows, RosterFile.PEOPLE)));
    Map<PersonKey, List<RoleGrant>> roles =
        new RoleRows(known, importer).read(of(rows, RosterFile.ROLES));
    roles.forEach((key, grants) -> people.put(key, person(key).with(grants)));
    var changed = new PreferenceRows(known).read(of(rows, RosterFile.PREFERENCES));
    if (!problems.none()) {
      return new Reading.Refused(problems.all());
    }
    People changes = new People(departures, entitlements, today);
    return new Reading.Usable(
        new Plan(
            agencies,
            teams,
            changes.of(people, stored, new Managers(managers, known.managers())),
            preferences(changed)));
  }

  private static List<Row> of(Map<RosterFile, List<Row>> rows, RosterFile file) {
    return rows.getOrDefault(file, List.of());
  }

  /** Empty when a file cannot be read as a table. */
  private Map<RosterFile, List<Row>> rows(Path folder) throws IOException {
    Map<RosterFile, List<Row>> rows = new LinkedHashMap<>();
    boolean any = false;
    for (RosterFile file : RosterFile.values()) {
      Path path = folder.resolve(file.file());
      boolean there = Files.isRegularFile(path);
      rows.put(file, there ? new CsvReader(problems).read(file, path) : List.of());
      any |= there;
    }
    if (!any) {
      throw new IllegalArgumentException(
          "%s holds none of agencies.csv, teams.csv, people.csv, roles.csv, preferences.csv: name the folder that does."
              .formatted(folder));
    }
    boolean headers = problems.all().stream().anyMatch(problem -> problem.line() == 1);
    return headers ? Map.of() : rows;
  }

  private Person person(PersonKey key) {
    Person person = known.people().get(key);
    if (person == null) {
      throw new IllegalStateException("Roles are read for people we know.");
    }
    return person;
  }

  private List<PreferenceChange> preferences(Map<PersonKey, UnaryOperator<Preference>> changed) {
    List<PreferenceChange> changes = new ArrayList<>();
    changed.forEach(
        (key, how) -> {
          Preference before = preferences.of(key);
          var fields =
              Changes.between(
                  PreferenceRows.fields(before), PreferenceRows.fields(how.apply(before)));
          if (!fields.isEmpty()) {
            changes.add(new PreferenceChange(person(key), fields, how));
          }
        });
    return changes;
  }

  /** Object ids of managers, as stored and as they would be. */
  private record Managers(Map<PersonKey, String> before, Map<PersonKey, String> after) {

    @Override
    public String toString() {
      return "Managers[%d]".formatted(after.size());
    }
  }

  /** Compares people, and asks what waits for leavers and what new roles bring. */
  private record People(List<Departure> departures, Entitlements entitlements, LocalDate today) {

    List<PersonChange> of(
        Map<PersonKey, Person> people, Map<PersonKey, Person> stored, Managers managers) {
      return people.values().stream()
          .map(
              after ->
                  change(stored.get(after.key()), after)
                      .managed(
                          managers.before().getOrDefault(after.key(), ""),
                          managers.after().getOrDefault(after.key(), "")))
          .filter(change -> !change.isNone())
          .toList();
    }

    private PersonChange change(@Nullable Person before, Person after) {
      List<String> had = before == null ? List.of() : entitled(before);
      List<String> has = entitled(after);
      int waiting =
          after.leftDate() == null
              ? 0
              : departures.stream().mapToInt(each -> each.waiting(after.key())).sum();
      return new PersonChange(before, after, without(has, had), without(had, has), waiting, "", "");
    }

    /** What the roles of today and of days to come bring. */
    private List<String> entitled(Person person) {
      if (person.hasLeftOn(today)) {
        return List.of();
      }
      return entitlements.of(
          person.grants().stream()
              .filter(grant -> grant.to() == null || !grant.to().isBefore(today))
              .map(RoleGrant::role)
              .collect(Collectors.toSet()));
    }

    private static List<String> without(List<String> these, List<String> those) {
      return these.stream().filter(line -> !those.contains(line)).toList();
    }
  }
}

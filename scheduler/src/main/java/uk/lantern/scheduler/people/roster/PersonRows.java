package uk.lantern.scheduler.people.roster;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Team;

/** Reads people.csv. Whoever is not in it stays as they are. */
final class PersonRows {

  private final Known known;

  PersonRows(Known known) {
    this.known = known;
  }

  /** Everybody in the file as they would be, with the roles they have; known from then on. */
  Map<PersonKey, Person> read(List<Row> rows) {
    Map<PersonKey, Row> read = new LinkedHashMap<>();
    Map<PersonKey, Person> people = new LinkedHashMap<>();
    for (Row row : rows) {
      PersonKey key = row.person(known.vocabulary().tenants());
      Row first = read.putIfAbsent(key, row);
      if (first != null) {
        row.wrong(
            "objectId",
            "is there twice, first in line " + first.line(),
            "keep one of the two lines");
        continue;
      }
      Person person = person(row, key, known.people().get(key));
      people.put(key, person);
      known.people().put(key, person);
    }
    read.forEach(this::manager);
    return people;
  }

  /** Once everybody is read: managers may stand below those they manage. */
  private void manager(PersonKey key, Row row) {
    if (!row.has("manager")) {
      return;
    }
    String id = row.text("manager").toLowerCase(Locale.ROOT);
    if (id.isEmpty()) {
      known.managers().remove(key);
    } else if (id.equals(key.objectId())) {
      row.wrong("manager", "is the person themself", "name who manages them, or leave it empty");
    } else if (!known.people().containsKey(new PersonKey(key.tenant(), id))) {
      row.wrong("manager", "is nobody we know", "add the manager to people.csv");
    } else {
      known.managers().put(key, id);
    }
  }

  private Person person(Row row, PersonKey key, @Nullable Person before) {
    String agency = row.neededOneOf("agency", known.agencies().keySet());
    String team = row.has("team") || before == null ? row.text("team") : before.team();
    checkTeam(row, team, agency);
    LocalDate left =
        row.has("leftDate") || before == null ? row.date("leftDate") : before.leftDate();
    return new Person(
        key,
        row.needed("name"),
        agency,
        team,
        row.neededOneOf("jobFamily", known.codes().jobFamilies()),
        before == null ? List.of() : before.grants(),
        false,
        left);
  }

  private void checkTeam(Row row, String code, String agency) {
    if (code.isEmpty()) {
      return;
    }
    Team team = known.teams().get(code);
    if (team == null) {
      row.wrong("team", "\"%s\" is no team we know".formatted(code), "add it to teams.csv");
    } else if (!team.agency().equals(agency)) {
      row.wrong(
          "team",
          "\"%s\" is a team of %s".formatted(code, team.agency()),
          "name a team of " + agency + ", or leave it empty");
    }
  }
}

package uk.lantern.scheduler.people.roster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.lantern.scheduler.people.Team;

/** Reads teams.csv. */
final class TeamRows {

  private final Known known;

  TeamRows(Known known) {
    this.known = known;
  }

  /** What would change; the teams are known from then on. */
  List<Changes<Team>> read(List<Row> rows) {
    Map<String, Row> read = new LinkedHashMap<>();
    List<Changes<Team>> changes = new ArrayList<>();
    for (Row row : rows) {
      Team team = team(row);
      Row first = read.putIfAbsent(team.code(), row);
      if (first != null) {
        row.wrong(
            "code", "is there twice, first in line " + first.line(), "keep one of the two lines");
        continue;
      }
      Changes<Team> change = new Changes<>(known.teams().put(team.code(), team), team);
      if (!change.isNone()) {
        changes.add(change);
      }
    }
    rows.forEach(this::checkParent);
    return changes;
  }

  private Team team(Row row) {
    return new Team(
        row.code("code"),
        row.neededOneOf("agency", known.agencies().keySet()),
        row.needed("name"),
        row.text("manager").toLowerCase(Locale.ROOT),
        row.text("parent"),
        row.text("headcountBand"));
  }

  private void checkParent(Row row) {
    String parent = row.text("parent");
    Team above = known.teams().get(parent);
    if (!parent.isEmpty() && above == null) {
      row.wrong("parent", "\"%s\" is no team we know".formatted(parent), "add it to teams.csv");
    } else if (above != null && !above.agency().equals(row.text("agency"))) {
      row.wrong("parent", "is a team of " + above.agency(), "name a team of the same agency");
    } else if (above != null && above.code().equals(row.text("code"))) {
      row.wrong("parent", "is the team itself", "leave it empty at the top");
    }
  }

  static Map<String, String> fields(Team it) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("agency", it.agency());
    fields.put("name", it.name());
    fields.put("manager", it.manager());
    fields.put("parent", it.parent());
    fields.put("headcountBand", it.headcountBand());
    return fields;
  }
}

package uk.lantern.scheduler.people.roster;

import static uk.lantern.scheduler.people.roster.Column.may;
import static uk.lantern.scheduler.people.roster.Column.needed;

import java.util.List;

/** The files of a folder, with their columns; the runbook explains each. */
enum RosterFile {
  AGENCIES(
      "agencies.csv",
      needed("code"),
      needed("name"),
      may("shortName"),
      needed("type"),
      needed("footprint"),
      needed("duty"),
      may("tenants"),
      may("schoolCalendar"),
      may("predecessors"),
      may("validFrom"),
      may("validTo")),
  TEAMS(
      "teams.csv",
      needed("code"),
      needed("agency"),
      needed("name"),
      may("manager"),
      may("parent"),
      may("headcountBand")),
  PEOPLE(
      "people.csv",
      needed("tenant"),
      needed("objectId"),
      needed("name"),
      needed("agency"),
      may("team"),
      needed("jobFamily"),
      may("leftDate"),
      may("manager")),
  ROLES(
      "roles.csv",
      needed("tenant"),
      needed("objectId"),
      needed("role"),
      may("scope"),
      needed("from"),
      may("to")),
  PREFERENCES(
      "preferences.csv",
      needed("tenant"),
      needed("objectId"),
      may("digest"),
      may("topics"),
      may("nonWorkingDays"),
      may("leaveLastDay"),
      may("pausedUntil"),
      may("language"),
      may("textOnly"),
      may("pulses"),
      may("email"));

  private final String file;
  private final List<Column> columns;

  RosterFile(String file, Column... columns) {
    this.file = file;
    this.columns = List.of(columns);
  }

  String file() {
    return file;
  }

  List<Column> columns() {
    return columns;
  }

  List<String> names() {
    return columns.stream().map(Column::name).toList();
  }
}

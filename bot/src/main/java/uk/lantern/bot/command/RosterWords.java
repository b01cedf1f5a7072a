package uk.lantern.bot.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.RoleGrant;
import uk.lantern.scheduler.people.roster.Changes;
import uk.lantern.scheduler.people.roster.PersonChange;
import uk.lantern.scheduler.people.roster.Plan;

/** What an import would change, a line for each thing; for the terminal of whoever imports. */
final class RosterWords {

  private final LocalDate today;

  RosterWords(LocalDate today) {
    this.today = today;
  }

  List<String> lines(Plan plan) {
    List<String> lines = new ArrayList<>();
    plan.agencies()
        .forEach(c -> lines.add(thing("agency " + c.after().code(), c.isNew(), Plan.fieldsOf(c))));
    plan.teams()
        .forEach(
            c -> lines.add(thing("team " + c.after().code(), c.isNew(), Plan.fieldsOfTeam(c))));
    plan.people().forEach(change -> person(change, lines));
    plan.preferences()
        .forEach(c -> lines.add(who(c.person()) + ": preferences " + fields(c.fields())));
    return lines;
  }

  String summary(Plan plan) {
    List<PersonChange> people = plan.people();
    return ("Agencies: %d; teams: %d; people: %d new, %d changed, %d leave; roles: %d gained, %d lost;"
            + " preferences: %d.")
        .formatted(
            plan.agencies().size(),
            plan.teams().size(),
            people.stream().filter(PersonChange::isNew).count(),
            people.stream().filter(c -> !c.isNew() && !c.fields().isEmpty()).count(),
            people.stream().filter(PersonChange::leaves).count(),
            people.stream().mapToInt(c -> c.gained().size()).sum(),
            people.stream().mapToInt(c -> c.lost().size()).sum(),
            plan.preferences().size());
  }

  private void person(PersonChange change, List<String> lines) {
    String who = who(change.after());
    if (change.isNew() || !change.fields().isEmpty()) {
      lines.add(thing(who, change.isNew(), change.fields()));
    }
    if (change.leaves()) {
      String when = change.isGoneOn(today) ? "has left" : "leaves";
      lines.add(
          "%s: %s, %s; waiting messages withdrawn: %d"
              .formatted(who, when, change.after().leftDate(), change.waiting()));
    }
    if (change.comesBack()) {
      lines.add(who + ": comes back");
    }
    change.gained().forEach(grant -> lines.add(who + ": gains " + grant(grant)));
    change.lost().forEach(grant -> lines.add(who + ": loses " + grant(grant)));
    change.gets().forEach(row -> lines.add(who + ": will get " + row));
    change.getsNoMore().forEach(row -> lines.add(who + ": will not get any more " + row));
  }

  private static String thing(String what, boolean isNew, List<Changes.Field> fields) {
    return isNew
        ? what
            + ": new, "
            + fields.stream()
                .map(f -> f.name() + " " + shown(f.to()))
                .collect(Collectors.joining(", "))
        : what + ": " + fields(fields);
  }

  private static String fields(List<Changes.Field> fields) {
    return fields.stream()
        .map(f -> "%s %s -> %s".formatted(f.name(), shown(f.from()), shown(f.to())))
        .collect(Collectors.joining(", "));
  }

  private static String shown(String value) {
    return value.isEmpty() ? "(none)" : "\"" + value + "\"";
  }

  private static String grant(RoleGrant grant) {
    return "%s (%s) from %s%s"
        .formatted(
            grant.role().code(),
            grant.scope(),
            grant.from(),
            grant.to() == null ? "" : " to " + grant.to());
  }

  private static String who(Person person) {
    return person.displayName() + " " + person.key().objectId();
  }
}

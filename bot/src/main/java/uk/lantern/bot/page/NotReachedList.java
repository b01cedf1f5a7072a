package uk.lantern.bot.page;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.digest.report.NotReached;
import uk.lantern.scheduler.people.Agencies;
import uk.lantern.scheduler.people.Agency;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.Register;
import uk.lantern.scheduler.people.Team;

/**
 * Writes who was not reached as CSV: name, agency, team and one word, row by row, and nothing else
 * that is known of them.
 */
@Component
final class NotReachedList {

  private final People people;
  private final Agencies agencies;
  private final Register register;
  private final Wording wording;

  NotReachedList(People people, Agencies agencies, Register register, Wording wording) {
    this.people = people;
    this.agencies = agencies;
    this.register = register;
    this.wording = wording;
  }

  /** Writes them in the order given. */
  void write(List<NotReached> list, OutputStream out) throws IOException {
    CsvTable table =
        new CsvTable(
            out,
            wording.say(EditionPageWording.COLUMN_NAME),
            wording.say(EditionPageWording.COLUMN_AGENCY),
            wording.say(EditionPageWording.COLUMN_TEAM),
            wording.say(EditionPageWording.COLUMN_REASON));
    Map<String, String> agencyNames = new HashMap<>();
    Map<String, String> teams =
        register.teams().stream()
            .collect(Collectors.toMap(Team::code, Team::name, (one, other) -> one));
    for (NotReached one : list) {
      Optional<Person> person = people.find(one.person());
      String team = person.map(Person::team).orElse("");
      table.row(
          person.map(Person::displayName).orElse(""),
          agencyNames.computeIfAbsent(one.agency(), this::nameOf),
          teams.getOrDefault(team, team),
          wording.say(EditionPageWording.of(one.word())));
    }
    table.flush();
  }

  private String nameOf(String agency) {
    return agencies.find(agency).map(Agency::name).orElse(agency);
  }
}

package uk.lantern.scheduler.people.roster;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import uk.lantern.content.calendar.SchoolClosures;
import uk.lantern.scheduler.people.Departure;
import uk.lantern.scheduler.people.Entitlements;
import uk.lantern.scheduler.people.Preferences;
import uk.lantern.scheduler.people.Register;

/** The door to importing people: read first, look, then write. */
public final class RosterImport {

  private final Register register;
  private final Preferences preferences;
  private final List<Departure> departures;
  private final Entitlements entitlements;
  private final SchoolClosures schools;
  private final RosterTurn turn;

  RosterImport(
      Register register,
      Preferences preferences,
      List<Departure> departures,
      Entitlements entitlements,
      SchoolClosures schools,
      RosterTurn turn) {
    this.register = register;
    this.preferences = preferences;
    this.departures = List.copyOf(departures);
    this.entitlements = entitlements;
    this.schools = schools;
    this.turn = turn;
  }

  /**
   * Reads the folder and says what it would change; changes nothing.
   *
   * @throws IllegalArgumentException when the importer may not, or the folder holds no such file
   */
  public Reading read(Path folder, Importer importer, Vocabulary vocabulary) throws IOException {
    if (!importer.mayImport()) {
      throw new IllegalArgumentException(
          "Importing people is for the system administrator and the business manager.");
    }
    long now = turn.now(); // before the list is read
    Reading reading =
        new Planner(Known.stored(register, vocabulary, schools), importer, preferences)
            .read(folder, departures, entitlements, turn.today());
    return reading instanceof Reading.Usable usable
        ? new Reading.Usable(usable.plan().comparedAt(now))
        : reading;
  }

  /**
   * Writes a plan. Each record is written whole; after a crash half way the same import goes on
   * where it stopped, for what is equal already is not in its plan.
   *
   * @return how many waiting messages were cancelled because somebody left
   * @throws IllegalArgumentException with a sentence when somebody else has imported since the
   *     reading, or is importing; then nothing is changed
   */
  public int apply(Plan plan) {
    turn.take(plan.turn());
    int withdrawn = write(plan);
    turn.end(plan.turn());
    return withdrawn;
  }

  private int write(Plan plan) {
    LocalDate today = turn.today();
    plan.agencies().forEach(change -> register.keep(change.after()));
    plan.teams().forEach(change -> register.keep(change.after()));
    plan.people()
        .forEach(
            change -> {
              register.keep(change.after());
              register.keepManager(change.after().key(), change.managerAfter());
            });
    plan.preferences().forEach(change -> preferences.change(change.person().key(), change.how()));
    return plan.people().stream()
        .filter(change -> change.isGoneOn(today))
        .mapToInt(
            change -> departures.stream().mapToInt(each -> each.left(change.after().key())).sum())
        .sum();
  }
}

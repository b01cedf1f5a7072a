package uk.lantern.scheduler.people.roster;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import uk.lantern.content.calendar.London;
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
  private final Clock clock;

  RosterImport(
      Register register,
      Preferences preferences,
      List<Departure> departures,
      Entitlements entitlements,
      SchoolClosures schools,
      Clock clock) {
    this.register = register;
    this.preferences = preferences;
    this.departures = List.copyOf(departures);
    this.entitlements = entitlements;
    this.schools = schools;
    this.clock = clock;
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
    return new Planner(Known.stored(register, vocabulary, schools), importer, preferences)
        .read(folder, departures, entitlements, London.today(clock));
  }

  /**
   * Writes a plan. Each record is written whole; after a crash half way the same import goes on
   * where it stopped, for what is equal already is not in its plan.
   *
   * @return how many waiting messages were cancelled because somebody left
   */
  public int apply(Plan plan) {
    LocalDate today = London.today(clock);
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

package uk.lantern.scheduler.trigger;

import java.time.ZonedDateTime;
import java.util.List;
import uk.lantern.scheduler.people.Departure;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.Register;

/** Ends what is still there for people whose last day has passed. */
final class LeaversJob implements Sweep {

  private final Register register;
  private final List<Departure> departures;

  LeaversJob(Register register, List<Departure> departures) {
    this.register = register;
    this.departures = List.copyOf(departures);
  }

  @Override
  public String cadence() {
    return Triggers.LEAVERS;
  }

  /** Returns how many waiting messages were withdrawn. */
  @Override
  public int run(ZonedDateTime now) {
    int withdrawn = 0;
    for (Person leaver : register.leftBy(now.toLocalDate())) {
      for (Departure departure : departures) {
        withdrawn += departure.left(leaver.key());
      }
    }
    return withdrawn;
  }
}

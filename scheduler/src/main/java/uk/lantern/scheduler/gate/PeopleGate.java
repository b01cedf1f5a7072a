package uk.lantern.scheduler.gate;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.calendar.SchoolClosures;
import uk.lantern.scheduler.calendar.PersonDays;
import uk.lantern.scheduler.calendar.PersonalTime;
import uk.lantern.scheduler.outbox.Delivery;
import uk.lantern.scheduler.outbox.SendGate;
import uk.lantern.scheduler.people.Agencies;
import uk.lantern.scheduler.people.Agency;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Preferences;

/**
 * Asks the store about the recipient each time, so that nobody is written to after their leaving is
 * committed (R18). Throws Spring's {@code DataAccessException} while the store is away.
 */
final class PeopleGate implements SendGate {

  private final People people;
  private final Agencies agencies;
  private final Preferences preferences;
  private final SchoolClosures schools;
  private final SendPolicy policy;

  PeopleGate(
      People people,
      Agencies agencies,
      Preferences preferences,
      SchoolClosures schools,
      SendPolicy policy) {
    this.people = people;
    this.agencies = agencies;
    this.preferences = preferences;
    this.schools = schools;
    this.policy = policy;
  }

  @Override
  public Verdict judge(Delivery delivery, ZonedDateTime now) {
    PersonKey recipient = delivery.message().recipient();
    Person person = people.find(recipient).orElse(null);
    PersonalTime own = preferences.time(recipient);
    return policy.judge(delivery.message(), person, days(person, own), now);
  }

  private PersonDays days(@Nullable Person person, PersonalTime own) {
    String calendar =
        person == null || person.agency().isEmpty()
            ? ""
            : agencies.find(person.agency()).map(Agency::schoolCalendar).orElse("");
    return calendar.isEmpty()
        ? PersonDays.of(own)
        : new PersonDays(own, day -> schools.isClosed(calendar, day));
  }
}

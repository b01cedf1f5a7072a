package uk.lantern.scheduler.people;

import java.util.Optional;
import uk.lantern.content.calendar.SchoolClosures;
import uk.lantern.scheduler.calendar.PersonDays;
import uk.lantern.scheduler.calendar.PersonalTime;

/**
 * Everything that makes a day quiet for one person: what they chose, and their school's calendar.
 */
public final class DaysOfPeople {

  private final Agencies agencies;
  private final SchoolClosures schools;
  private final Preferences preferences;

  public DaysOfPeople(Agencies agencies, SchoolClosures schools, Preferences preferences) {
    this.agencies = agencies;
    this.schools = schools;
    this.preferences = preferences;
  }

  /** As they stand in the store; who is in no list is in no school. */
  public PersonDays of(Addressee recipient) {
    return of(recipient.person(), recipient.preference().time());
  }

  /** The same for somebody whose record is at hand. */
  public PersonDays of(Person person) {
    return of(person, preferences.time(person.key()));
  }

  /** The same by days off, leave and pause that may not be saved yet. */
  public PersonDays of(Person person, PersonalTime own) {
    return of(Optional.of(person), own);
  }

  private PersonDays of(Optional<Person> person, PersonalTime own) {
    String calendar =
        person
            .map(Person::agency)
            .filter(agency -> !agency.isEmpty())
            .flatMap(agencies::find)
            .map(Agency::schoolCalendar)
            .orElse("");
    return calendar.isEmpty()
        ? PersonDays.of(own)
        : new PersonDays(own, day -> schools.isClosed(calendar, day));
  }
}

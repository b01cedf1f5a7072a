package uk.lantern.scheduler.people;

import uk.lantern.content.calendar.SchoolClosures;
import uk.lantern.scheduler.calendar.PersonDays;
import uk.lantern.scheduler.calendar.PersonalTime;

/**
 * Everything that makes a day quiet for one person: what they chose, and their school's calendar.
 */
public final class DaysOfPeople {

  private final Agencies agencies;
  private final SchoolClosures schools;

  public DaysOfPeople(Agencies agencies, SchoolClosures schools) {
    this.agencies = agencies;
    this.schools = schools;
  }

  /** As they stand in the store; who is in no list is in no school. */
  public PersonDays of(Addressee recipient) {
    PersonalTime own = recipient.preference().time();
    String calendar =
        recipient
            .person()
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

package uk.lantern.scheduler.people;

import org.jspecify.annotations.Nullable;
import uk.lantern.content.calendar.SchoolClosures;
import uk.lantern.scheduler.calendar.PersonDays;
import uk.lantern.scheduler.calendar.PersonalTime;

/**
 * Everything that makes a day quiet for one person: what they chose, and their school's calendar.
 */
public final class DaysOfPeople {

  private final Agencies agencies;
  private final Preferences preferences;
  private final SchoolClosures schools;

  public DaysOfPeople(Agencies agencies, Preferences preferences, SchoolClosures schools) {
    this.agencies = agencies;
    this.preferences = preferences;
    this.schools = schools;
  }

  /**
   * As they stand in the store now.
   *
   * @param person null for somebody who is in no list, and so in no school
   */
  public PersonDays of(PersonKey key, @Nullable Person person) {
    PersonalTime own = preferences.time(key);
    String calendar =
        person == null || person.agency().isEmpty()
            ? ""
            : agencies.find(person.agency()).map(Agency::schoolCalendar).orElse("");
    return calendar.isEmpty()
        ? PersonDays.of(own)
        : new PersonDays(own, day -> schools.isClosed(calendar, day));
  }
}

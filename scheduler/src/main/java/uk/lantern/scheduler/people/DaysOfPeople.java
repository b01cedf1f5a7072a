package uk.lantern.scheduler.people;

import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;
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

  /**
   * As they stand in the store, the agency at the first day that needs it; who is in no list is in
   * no school.
   */
  public PersonDays of(Addressee recipient) {
    PersonalTime own = recipient.preference().time();
    Supplier<String> calendar = SingletonSupplier.of(() -> calendar(recipient));
    // On most days no school is closed: then a letter need not ask whose agency is one.
    return new PersonDays(
        own, day -> schools.anyIsClosed(day) && schools.isClosed(calendar.get(), day));
  }

  private String calendar(Addressee recipient) {
    return recipient
        .person()
        .map(Person::agency)
        .filter(agency -> !agency.isEmpty())
        .flatMap(agencies::find)
        .map(Agency::schoolCalendar)
        .orElse("");
  }
}

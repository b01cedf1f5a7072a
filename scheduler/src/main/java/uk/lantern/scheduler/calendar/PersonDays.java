package uk.lantern.scheduler.calendar;

import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * Everything about one person that makes a day quiet.
 *
 * @param schoolClosed whether their school is closed; never for people outside education
 */
public record PersonDays(PersonalTime time, Predicate<LocalDate> schoolClosed) {

  /** Somebody who works every working day, outside education. */
  public static final PersonDays USUAL = new PersonDays(PersonalTime.USUAL, day -> false);

  /** Somebody outside education. */
  public static PersonDays of(PersonalTime time) {
    return new PersonDays(time, day -> false);
  }
}

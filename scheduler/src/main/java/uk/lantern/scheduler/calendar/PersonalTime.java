package uk.lantern.scheduler.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The days on which one person wants nothing unasked, as they said themselves.
 *
 * @param nonWorkingDays weekdays they do not work
 * @param leaveLastDay last London day of their leave; null when they are not away
 * @param pausedUntil first London day on which messages come again; null when nothing is paused
 */
public record PersonalTime(
    Set<DayOfWeek> nonWorkingDays,
    @Nullable LocalDate leaveLastDay,
    @Nullable LocalDate pausedUntil) {

  /** Somebody who has said nothing. */
  public static final PersonalTime USUAL = new PersonalTime(Set.of(), null, null);

  public PersonalTime {
    nonWorkingDays = Set.copyOf(nonWorkingDays);
  }

  boolean onLeave(LocalDate day) {
    return leaveLastDay != null && !day.isAfter(leaveLastDay);
  }

  boolean paused(LocalDate day) {
    return pausedUntil != null && day.isBefore(pausedUntil);
  }
}

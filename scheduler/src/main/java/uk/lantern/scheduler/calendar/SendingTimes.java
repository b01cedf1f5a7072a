package uk.lantern.scheduler.calendar;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.calendar.London;

/** Whether somebody may be written to unasked at a moment, and when they may be next. */
public final class SendingTimes {

  /** Nobody's leave or pause is looked past for longer than two years. */
  private static final int FARTHEST_DAYS = 2 * 366;

  private final SendingHours hours;
  private final WorkingDays workingDays;

  public SendingTimes(SendingHours hours, WorkingDays workingDays) {
    this.hours = hours;
    this.workingDays = workingDays;
  }

  /** Why the moment is quiet for this person; empty when they may be written to. */
  public Optional<QuietReason> quiet(ZonedDateTime moment, PersonDays person) {
    ZonedDateTime london = moment.withZoneSameInstant(London.ZONE);
    QuietReason day = quietDay(london.toLocalDate(), person);
    if (day != null) {
      return Optional.of(day);
    }
    return hours.isQuiet(london.toLocalTime())
        ? Optional.of(QuietReason.OUTSIDE_HOURS)
        : Optional.empty();
  }

  /**
   * The earliest allowed moment at or after the given one, in London. Empty when there is none
   * within two years, for example for somebody who works on no day.
   */
  public Optional<ZonedDateTime> earliest(ZonedDateTime moment, PersonDays person) {
    ZonedDateTime from = moment.withZoneSameInstant(London.ZONE);
    LocalDate today = from.toLocalDate();
    for (int ahead = 0; ahead <= FARTHEST_DAYS; ahead++) {
      LocalDate day = today.plusDays(ahead);
      if (quietDay(day, person) == null && from.isBefore(hours.closing(day))) {
        ZonedDateTime opening = hours.opening(day);
        return Optional.of(from.isBefore(opening) ? opening : from);
      }
    }
    return Optional.empty();
  }

  private @Nullable QuietReason quietDay(LocalDate day, PersonDays person) {
    PersonalTime own = person.time();
    if (own.paused(day)) {
      return QuietReason.PAUSED;
    }
    if (own.onLeave(day)) {
      return QuietReason.LEAVE;
    }
    if (person.schoolClosed().test(day)) {
      return QuietReason.SCHOOL_CLOSURE;
    }
    if (hours.days() == SendingHours.Days.WORKING && !workingDays.isWorking(day)) {
      return WorkingDays.isWeekend(day) ? QuietReason.WEEKEND : QuietReason.BANK_HOLIDAY;
    }
    return own.nonWorkingDays().contains(day.getDayOfWeek()) ? QuietReason.NON_WORKING_DAY : null;
  }
}

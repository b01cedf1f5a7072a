package uk.lantern.content.calendar;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Set;

/**
 * When a line is answered, in London time.
 *
 * @param days weekdays it is answered on
 * @param from first minute
 * @param to first minute after; equal to {@code from} means around the clock
 * @param onBankHolidays whether bank holidays change nothing
 */
public record ContactHours(
    Set<DayOfWeek> days, LocalTime from, LocalTime to, boolean onBankHolidays) {

  public ContactHours {
    days = Set.copyOf(days);
    if (from.isAfter(to)) {
      throw new IllegalArgumentException(
          "Contact hours from %s to %s run past midnight: write two lines.".formatted(from, to));
    }
  }

  /** True when somebody answers at that moment. */
  public boolean open(ZonedDateTime moment, BankHolidays holidays) {
    ZonedDateTime london = moment.withZoneSameInstant(London.ZONE);
    if (!days.contains(london.getDayOfWeek())) {
      return false;
    }
    if (!onBankHolidays && holidays.isBankHoliday(london.toLocalDate())) {
      return false;
    }
    LocalTime time = london.toLocalTime();
    return from.equals(to) || (!time.isBefore(from) && time.isBefore(to));
  }
}

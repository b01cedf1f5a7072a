package uk.lantern.scheduler.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import uk.lantern.content.calendar.London;

/**
 * When we may write to people unasked; {@code lantern.sending}. The end belongs to quiet time.
 *
 * @param from first minute, London
 * @param to first quiet minute, London; 00:00 is the end of the day
 * @param days which days count
 * @param spread what waited for the morning goes out over this long, so that it is no burst
 */
@ConfigurationProperties("lantern.sending")
public record SendingHours(
    @DefaultValue("08:30") LocalTime from,
    @DefaultValue("17:30") LocalTime to,
    @DefaultValue("working") Days days,
    @DefaultValue("15m") Duration spread) {

  /** Which days of the year somebody may be written to. */
  public enum Days {
    /** Monday to Friday without the bank holidays of England. */
    WORKING,
    /** All of them, for a trial or a test that runs at any time. */
    EVERY
  }

  /** 08:30 to 17:30 on working days (domain.md 1.6), the morning's post spread over 15 minutes. */
  public static final SendingHours USUAL =
      new SendingHours(
          LocalTime.of(8, 30), LocalTime.of(17, 30), Days.WORKING, Duration.ofMinutes(15));

  public SendingHours {
    if (!to.equals(LocalTime.MIDNIGHT) && !from.isBefore(to)) {
      throw new IllegalArgumentException(
          ("Sending hours end at %s, before they start at %s: set lantern.sending.from and"
                  + " lantern.sending.to within one day.")
              .formatted(to, from));
    }
    refuseTheHourOfTheClockChange("from", from);
    refuseTheHourOfTheClockChange("to", to);
    if (spread.isNegative() || spread.compareTo(length(from, to)) >= 0) {
      throw new IllegalArgumentException(
          "lantern.sending.spread is %s: give less than the sending hours themselves."
              .formatted(spread));
    }
  }

  public boolean areUsual() {
    return equals(USUAL);
  }

  /** The time of day is quiet, whatever day it is. */
  boolean isQuiet(LocalTime time) {
    return time.isBefore(from) || (!to.equals(LocalTime.MIDNIGHT) && !time.isBefore(to));
  }

  /** True when the moment is quiet: outside the hours, or not one of the days. */
  public boolean isQuiet(ZonedDateTime moment, WorkingDays workingDays) {
    ZonedDateTime london = moment.withZoneSameInstant(London.ZONE);
    return isQuiet(london.toLocalTime()) || isQuiet(london.toLocalDate(), workingDays);
  }

  private boolean isQuiet(LocalDate day, WorkingDays workingDays) {
    return days == Days.WORKING && !workingDays.isWorking(day);
  }

  /** When a day's sending starts. */
  ZonedDateTime opening(LocalDate day) {
    return new PlannedTime(day, from, London.ZONE).moment();
  }

  /** The first quiet moment after a day's sending. */
  public ZonedDateTime closing(LocalDate day) {
    LocalDate last = to.equals(LocalTime.MIDNIGHT) ? day.plusDays(1) : day;
    return new PlannedTime(last, to, London.ZONE).moment();
  }

  private static Duration length(LocalTime from, LocalTime to) {
    Duration length = Duration.between(from, to);
    return to.equals(LocalTime.MIDNIGHT) ? length.plusDays(1) : length;
  }

  private static void refuseTheHourOfTheClockChange(String field, LocalTime time) {
    PlannedTime.refusal(time)
        .ifPresent(
            reason -> {
              throw new IllegalArgumentException("lantern.sending." + field + ": " + reason);
            });
  }
}

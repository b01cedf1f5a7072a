package uk.lantern.scheduler.trigger;

import java.text.ParseException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.quartz.CronExpression;
import uk.lantern.content.calendar.London;

/**
 * One row of {@link Triggers}; always in Europe/London.
 *
 * @param cron a Quartz cron expression that never fires between 01:00 and 02:00
 * @param reason why it runs then, in words
 */
public record Cadence(String name, String cron, Misfire misfire, String reason) {

  /** Any day without a clock change, read in UTC, shows which hours a cron names. */
  private static final LocalDate ORDINARY_DAY = LocalDate.of(2027, 6, 2);

  private static final int HOUR_THAT_SKIPS_OR_DOUBLES = 1;

  public Cadence {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("Cadence '%s' needs a reason.".formatted(name));
    }
    refuseTheHourOfTheClockChange(name, cron);
  }

  /** The next planned instant after the given one. */
  public Optional<Instant> nextAfter(Instant after) {
    return plannedAfter(after).findFirst();
  }

  /** All planned instants after the given one, in order: for whoever asks for more than one. */
  Stream<Instant> plannedAfter(Instant after) {
    CronExpression read = expression(name, cron, TimeZone.getTimeZone(London.ZONE));
    return Stream.iterate(
            read.getNextValidTimeAfter(Date.from(after)),
            Objects::nonNull,
            read::getNextValidTimeAfter)
        .map(Date::toInstant);
  }

  /** The last planned instant of today (London) that is not after now. */
  public Optional<Instant> lastToday(ZonedDateTime now) {
    Instant midnight =
        now.withZoneSameInstant(London.ZONE).toLocalDate().atStartOfDay(London.ZONE).toInstant();
    return plannedAfter(midnight.minusSeconds(1))
        .takeWhile(it -> !it.isAfter(now.toInstant()))
        .reduce((before, it) -> it);
  }

  private static void refuseTheHourOfTheClockChange(String name, String cron) {
    String[] fields = cron.trim().split("\\s+");
    if (fields.length < 6) {
      throw new IllegalArgumentException(
          "Cadence '%s': '%s' is not a Quartz cron of six fields.".formatted(name, cron));
    }
    String everyDay = "0 %s %s * * ?".formatted(fields[1], fields[2]);
    CronExpression hours = expression(name, everyDay, TimeZone.getTimeZone(ZoneOffset.UTC));
    expression(name, cron, TimeZone.getTimeZone(London.ZONE));
    Instant before = ORDINARY_DAY.atTime(HOUR_THAT_SKIPS_OR_DOUBLES, 0).toInstant(ZoneOffset.UTC);
    Date first = hours.getNextValidTimeAfter(Date.from(before.minusSeconds(1)));
    if (first != null && first.toInstant().isBefore(before.plusSeconds(3600))) {
      throw new IllegalArgumentException(
          ("Cadence '%s': '%s' fires between 01:00 and 02:00, which the clock change skips in March"
                  + " and doubles in October. Plan it before 01:00 or from 02:00.")
              .formatted(name, cron));
    }
  }

  private static CronExpression expression(String name, String cron, TimeZone zone) {
    try {
      CronExpression expression = new CronExpression(cron);
      expression.setTimeZone(zone);
      return expression;
    } catch (ParseException e) {
      throw new IllegalArgumentException(
          "Cadence '%s': '%s' is not a Quartz cron: %s".formatted(name, cron, e.getMessage()), e);
    }
  }
}

package uk.lantern.scheduler.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;

/**
 * A moment as people plan it: a date, a time of day and a place. Nothing is stored as an instant
 * that somebody planned, for the rules of a zone may change before it comes.
 */
public record PlannedTime(LocalDate date, LocalTime time, ZoneId zone) {

  private static final int HOUR_THAT_SKIPS_OR_DOUBLES = 1;

  /**
   * A plan somebody makes now.
   *
   * @throws IllegalArgumentException with the reason, between 01:00 and 01:59
   */
  public static PlannedTime at(LocalDate date, LocalTime time, ZoneId zone) {
    refusal(time)
        .ifPresent(
            reason -> {
              throw new IllegalArgumentException(reason);
            });
    return new PlannedTime(date, time, zone);
  }

  /** Why nothing may be planned for that time of day; empty when it may. */
  public static Optional<String> refusal(LocalTime time) {
    return time.getHour() == HOUR_THAT_SKIPS_OR_DOUBLES
        ? Optional.of(
            ("%s lies between 01:00 and 01:59, which the clock change skips in March and doubles in"
                    + " October. Plan it before 01:00 or from 02:00.")
                .formatted(time))
        : Optional.empty();
  }

  /**
   * The one moment meant. A time that the clock change skips is the first one after the gap; a time
   * that comes twice is the first of the two.
   */
  public ZonedDateTime moment() {
    LocalDateTime local = date.atTime(time);
    ZoneOffsetTransition change = zone.getRules().getTransition(local);
    if (change == null) {
      return local.atZone(zone);
    }
    return change.isGap()
        ? change.getInstant().atZone(zone)
        : ZonedDateTime.ofLocal(local, zone, change.getOffsetBefore());
  }

  public Instant instant() {
    return moment().toInstant();
  }
}

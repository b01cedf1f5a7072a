package uk.lantern.content.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The zone everything a person planned is meant in. */
public final class London {

  public static final ZoneId ZONE = ZoneId.of("Europe/London");

  private London() {}

  /** Today in London by the given clock. */
  public static LocalDate today(Clock clock) {
    return LocalDate.ofInstant(clock.instant(), ZONE);
  }

  /** Now in London by the given clock. */
  public static ZonedDateTime now(Clock clock) {
    return clock.instant().atZone(ZONE);
  }
}

package uk.lantern.scheduler.forecast;

import java.time.LocalDate;
import java.time.ZonedDateTime;

/**
 * A stretch of days to come, London.
 *
 * @param after letters count from after this moment
 * @param last the last day that counts
 */
public record Period(ZonedDateTime after, LocalDate last) {

  /** Whether the moment lies in it. */
  public boolean holds(ZonedDateTime moment) {
    return moment.isAfter(after) && !moment.toLocalDate().isAfter(last);
  }

  /** So many days from a moment on, the day itself counted. */
  public static Period ofDays(ZonedDateTime after, int days) {
    return new Period(after, after.toLocalDate().plusDays(days - 1L));
  }
}

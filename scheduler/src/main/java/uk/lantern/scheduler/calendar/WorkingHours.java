package uk.lantern.scheduler.calendar;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import uk.lantern.content.calendar.London;

/**
 * When we may write to people unasked. The end belongs to quiet time.
 *
 * @param from first minute, London
 * @param to first quiet minute, London
 */
public record WorkingHours(LocalTime from, LocalTime to) {

  /** 08:30 to 17:30 (domain.md 1.6). */
  public static final WorkingHours USUAL =
      new WorkingHours(LocalTime.of(8, 30), LocalTime.of(17, 30));

  public WorkingHours {
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException(
          "Working hours end at %s, before they start at %s.".formatted(to, from));
    }
  }

  /** True when the moment is quiet: outside the hours, or not a working day. */
  public boolean isQuiet(ZonedDateTime moment, WorkingDays days) {
    ZonedDateTime london = moment.withZoneSameInstant(London.ZONE);
    LocalTime time = london.toLocalTime();
    return !days.isWorking(london.toLocalDate()) || time.isBefore(from) || !time.isBefore(to);
  }
}

package uk.lantern.scheduler.people;

import java.time.DayOfWeek;
import java.time.LocalTime;
import uk.lantern.scheduler.calendar.PlannedTime;

/**
 * When somebody's weekly reminder comes, London; a time between 01:00 and 01:59 is refused with the
 * reason.
 */
public record ReminderTime(DayOfWeek day, LocalTime at) {

  /** Tuesdays at 10:00 (domain.md 1.6). */
  public static final ReminderTime USUAL = new ReminderTime(DayOfWeek.TUESDAY, LocalTime.of(10, 0));

  public ReminderTime {
    PlannedTime.refusal(at)
        .ifPresent(
            reason -> {
              throw new IllegalArgumentException(reason);
            });
  }
}

package uk.lantern.scheduler.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import uk.lantern.content.calendar.London;

/**
 * On which day a weekly letter comes: the day somebody chose, else the first day after it on which
 * they may be written to.
 */
public record WeeklySlotPolicy(SendingTimes times) {

  /**
   * One week's letter.
   *
   * @param chosen the day it would come by itself
   * @param comes the day it really comes
   */
  public record Slot(LocalDate chosen, LocalDate comes) {

    public boolean isMoved() {
      return !chosen.equals(comes);
    }
  }

  /**
   * The slot of the first such day on or after {@code from}.
   *
   * @param at a time of day within the sending hours
   * @return empty when the person may not be written to for years
   */
  public Optional<Slot> next(DayOfWeek chosen, LocalTime at, PersonDays person, LocalDate from) {
    LocalDate planned = from.with(TemporalAdjusters.nextOrSame(chosen));
    return times
        .earliest(planned.atTime(at).atZone(London.ZONE), person)
        .map(moment -> new Slot(planned, moment.toLocalDate()));
  }
}

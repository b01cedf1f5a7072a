package uk.lantern.scheduler.reminder;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.calendar.PlannedTime;
import uk.lantern.scheduler.people.ReminderTime;

/**
 * When the weekly card is due. A week has one, whenever it starts and however its day is changed:
 * the Monday of its week is part of its key.
 */
public final class BundleSlotPolicy {

  /** One that is later than this waits for the next, which is near: never two in a row. */
  static final int LATE_DAYS = 4;

  private BundleSlotPolicy() {}

  /**
   * One week's card.
   *
   * @param week its Monday
   * @param at the chosen moment, London
   */
  public record Slot(LocalDate week, ZonedDateTime at) {

    public LocalDate day() {
      return at.toLocalDate();
    }
  }

  /** The slot that is due now; empty before it has come and when it is too late for it. */
  public static Optional<Slot> due(ReminderTime chosen, ZonedDateTime now) {
    Slot slot = in(weekOf(now.toLocalDate()), chosen);
    Slot last = slot.at().isAfter(now) ? in(slot.week().minusWeeks(1), chosen) : slot;
    boolean late = now.toLocalDate().isAfter(last.day().plusDays(LATE_DAYS));
    return late ? Optional.empty() : Optional.of(last);
  }

  /** The slot of a week. */
  public static Slot in(LocalDate week, ReminderTime chosen) {
    LocalDate day = week.with(TemporalAdjusters.nextOrSame(chosen.day()));
    return new Slot(week, new PlannedTime(day, chosen.at(), London.ZONE).moment());
  }

  /** The Monday of the week a day lies in. */
  public static LocalDate weekOf(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}

package uk.lantern.scheduler.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.Predicate;

/** Monday to Friday without the bank holidays of England; all dates are London dates. */
public final class WorkingDays {

  private final Predicate<LocalDate> bankHoliday;

  /** Usually {@code new WorkingDays(bankHolidays::isBankHoliday)}. */
  public WorkingDays(Predicate<LocalDate> bankHoliday) {
    this.bankHoliday = bankHoliday;
  }

  public boolean isWorking(LocalDate day) {
    return !isWeekend(day) && !bankHoliday.test(day);
  }

  static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
  }

  /** The first working day after the given day. */
  public LocalDate next(LocalDate day) {
    LocalDate candidate = day.plusDays(1);
    while (!isWorking(candidate)) {
      candidate = candidate.plusDays(1);
    }
    return candidate;
  }

  /**
   * Counts working days from the day after; zero gives the day itself.
   *
   * @param workingDays zero or more
   */
  public LocalDate plus(LocalDate day, int workingDays) {
    if (workingDays < 0) {
      throw new IllegalArgumentException("Working days are counted forward: " + workingDays);
    }
    LocalDate result = day;
    for (int left = workingDays; left > 0; left--) {
      result = next(result);
    }
    return result;
  }

  /**
   * How many working days lie after the first day and not after the second; negative when the
   * second is before the first.
   */
  public int between(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      return -between(to, from);
    }
    int days = 0;
    for (LocalDate day = next(from); !day.isAfter(to); day = next(day)) {
      days++;
    }
    return days;
  }
}

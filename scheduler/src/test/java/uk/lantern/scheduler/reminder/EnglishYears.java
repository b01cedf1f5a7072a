package uk.lantern.scheduler.reminder;

import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.calendar.SendingHours;
import uk.lantern.scheduler.calendar.SendingTimes;
import uk.lantern.scheduler.calendar.WorkingDays;

/**
 * Thirty years with every bank holiday of England by the rule of the Act of 1971: the shipped dates
 * end where they are announced, and a policy must not.
 */
final class EnglishYears {

  static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  static final LocalDate END = LocalDate.of(2056, 1, 1);
  static final Set<LocalDate> HOLIDAYS = new TreeSet<>();

  static {
    for (int year = FIRST.getYear() - 1; year <= END.getYear(); year++) {
      LocalDate easter = easter(year);
      HOLIDAYS.add(easter.minusDays(2));
      HOLIDAYS.add(easter.plusDays(1));
      HOLIDAYS.add(LocalDate.of(year, 5, 1).with(firstInMonth(DayOfWeek.MONDAY)));
      HOLIDAYS.add(LocalDate.of(year, 5, 1).with(lastInMonth(DayOfWeek.MONDAY)));
      HOLIDAYS.add(LocalDate.of(year, 8, 1).with(lastInMonth(DayOfWeek.MONDAY)));
      for (LocalDate fixed :
          new LocalDate[] {
            LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 25), LocalDate.of(year, 12, 26)
          }) {
        LocalDate day = fixed;
        while (day.getDayOfWeek().getValue() > 5 || HOLIDAYS.contains(day)) {
          day = day.plusDays(1);
        }
        HOLIDAYS.add(day);
      }
    }
  }

  static final WorkingDays WORKING = new WorkingDays(HOLIDAYS::contains);
  static final SendingTimes TIMES = new SendingTimes(SendingHours.USUAL, WORKING);
  static final LadderPolicy LADDER = new LadderPolicy(WORKING);
  static final ReminderPolicy REMINDERS = new ReminderPolicy(TIMES, LADDER);

  private EnglishYears() {}

  static Stream<LocalDate> days() {
    return FIRST.datesUntil(END);
  }

  /** Whether the clocks change in the night that a day begins or ends with. */
  static boolean clocksChange(LocalDate day) {
    return !day.atStartOfDay(London.ZONE)
        .plusHours(24)
        .equals(day.plusDays(1).atStartOfDay(London.ZONE));
  }

  static boolean isWorking(LocalDate day) {
    return day.getDayOfWeek().getValue() <= 5 && !HOLIDAYS.contains(day);
  }

  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }
}

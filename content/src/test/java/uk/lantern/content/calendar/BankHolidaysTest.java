package uk.lantern.content.calendar;

import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BankHolidaysTest {

  private final BankHolidays holidays = CalendarConfiguration.shipped();

  @ParameterizedTest
  @ValueSource(ints = {2024, 2025, 2026, 2027})
  void shippedDatesAreThoseOfTheRule(int year) {
    SortedSet<LocalDate> shipped = new TreeSet<>();
    LocalDate.of(year, 1, 1)
        .datesUntil(LocalDate.of(year + 1, 1, 1))
        .filter(holidays::isBankHoliday)
        .forEach(shipped::add);
    assertThat(shipped).isEqualTo(byRule(year));
  }

  @ParameterizedTest
  @CsvSource({"2024, 2024-03-31", "2025, 2025-04-20", "2026, 2026-04-05", "2027, 2027-03-28"})
  void theRuleKnowsEaster(int year, LocalDate easterSunday) {
    assertThat(easter(year)).isEqualTo(easterSunday);
  }

  @Test
  void itWarnsBeforeTheAnnouncedDatesEndAndNotEarlier() {
    assertThat(holidays.coveredUntil()).isEqualTo("2027-12-31");
    assertThat(holidays.warning(LocalDate.of(2027, 10, 1))).isEmpty();
    assertThat(holidays.warning(LocalDate.of(2027, 10, 2)))
        .hasValueSatisfying(text -> assertThat(text).contains("2027-12-31", "gov.uk"));
  }

  /** Banking and Financial Dealings Act 1971, and the proclaimed New Year and May days. */
  private static SortedSet<LocalDate> byRule(int year) {
    SortedSet<LocalDate> dates = new TreeSet<>();
    addOrSubstitute(dates, LocalDate.of(year, 1, 1));
    dates.add(easter(year).minusDays(2));
    dates.add(easter(year).plusDays(1));
    dates.add(LocalDate.of(year, 5, 1).with(firstInMonth(DayOfWeek.MONDAY)));
    dates.add(LocalDate.of(year, 5, 1).with(lastInMonth(DayOfWeek.MONDAY)));
    dates.add(LocalDate.of(year, 8, 1).with(lastInMonth(DayOfWeek.MONDAY)));
    addOrSubstitute(dates, LocalDate.of(year, 12, 25));
    addOrSubstitute(dates, LocalDate.of(year, 12, 26));
    return dates;
  }

  private static void addOrSubstitute(SortedSet<LocalDate> dates, LocalDate date) {
    LocalDate day = date;
    while (day.getDayOfWeek().getValue() > 5 || dates.contains(day)) {
      day = day.plusDays(1);
    }
    dates.add(day);
  }

  /** Anonymous Gregorian computus. */
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

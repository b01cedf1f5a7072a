package uk.lantern.scheduler.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.lantern.content.calendar.London;

class WorkingDaysTest {

  /** Christmas 2026: 25 December, and Boxing Day, a Saturday, moved to Monday 28. */
  private final WorkingDays days =
      new WorkingDays(Set.of(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 28))::contains);

  @ParameterizedTest
  @CsvSource({
    "2026-11-23, 0, 2026-11-23",
    "2026-11-23, 3, 2026-11-26",
    "2026-11-26, 3, 2026-12-01",
    "2026-11-28, 1, 2026-11-30",
    "2026-12-24, 1, 2026-12-29",
    "2026-12-23, 3, 2026-12-30",
    "2027-03-26, 1, 2027-03-29",
    "2028-02-28, 1, 2028-02-29"
  })
  void workingDaysSkipWeekendsAndBankHolidays(LocalDate from, int count, LocalDate expected) {
    assertThat(days.plus(from, count)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23, 2026-11-23, 0",
    "2026-11-23, 2026-11-26, 3",
    "2026-11-27, 2026-11-29, 0",
    "2026-11-27, 2026-11-30, 1",
    "2026-12-24, 2026-12-29, 1",
    "2026-12-29, 2026-12-24, -1"
  })
  void workingDaysBetweenAreThoseAfterTheFirstDay(LocalDate from, LocalDate to, int expected) {
    assertThat(days.between(from, to)).isEqualTo(expected);
  }

  @Test
  void countingBackIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> days.plus(LocalDate.of(2026, 11, 23), -1));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T08:29, true",
    "2026-11-23T08:30, false",
    "2026-11-23T17:29, false",
    "2026-11-23T17:30, true",
    "2026-11-22T10:00, true",
    "2026-12-25T10:00, true",
    "2027-03-29T08:30, false",
    "2027-11-01T08:30, false"
  })
  void quietOutsideWorkingHoursOfLondon(LocalDateTime london, boolean quiet) {
    ZonedDateTime there = london.atZone(London.ZONE).withZoneSameInstant(ZoneOffset.UTC);
    assertThat(SendingHours.USUAL.isQuiet(there, days)).isEqualTo(quiet);
  }
}

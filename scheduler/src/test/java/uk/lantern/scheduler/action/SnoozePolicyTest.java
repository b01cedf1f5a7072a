package uk.lantern.scheduler.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.lantern.scheduler.action.part.SnoozeChoice;
import uk.lantern.scheduler.calendar.WorkingDays;

/** When a reminder that is put off comes back: never on a day on which nobody is written to. */
class SnoozePolicyTest {

  private static final Set<LocalDate> HOLIDAYS =
      Set.of(
          LocalDate.of(2026, 12, 25),
          LocalDate.of(2026, 12, 28),
          LocalDate.of(2027, 1, 1),
          LocalDate.of(2027, 3, 26),
          LocalDate.of(2027, 3, 29),
          LocalDate.of(2027, 5, 3),
          LocalDate.of(2027, 5, 31),
          LocalDate.of(2027, 8, 30),
          LocalDate.of(2027, 12, 27),
          LocalDate.of(2027, 12, 28));

  private static String until(SnoozeChoice choice, LocalDate today) {
    return SnoozePolicy.until(choice, today, new WorkingDays(HOLIDAYS::contains)).toString();
  }

  @ParameterizedTest(name = "on a {0}")
  @CsvSource({
    "Monday,    2026-11-23, 2026-11-24, 2026-11-26, 2026-11-24",
    "Tuesday,   2026-11-24, 2026-11-25, 2026-11-27, 2026-12-01",
    "Wednesday, 2026-11-25, 2026-11-26, 2026-11-30, 2026-12-01",
    "Thursday,  2026-11-26, 2026-11-27, 2026-12-01, 2026-12-01",
    "Friday,    2026-11-27, 2026-11-30, 2026-12-02, 2026-12-01",
    "Saturday,  2026-11-28, 2026-11-30, 2026-12-02, 2026-12-01",
    "Sunday,    2026-11-29, 2026-11-30, 2026-12-02, 2026-12-01"
  })
  void putOffOnAWeekday(
      String weekday, LocalDate today, String tomorrow, String inThree, String tuesday) {
    assertThat(today.getDayOfWeek().name()).isEqualToIgnoringCase(weekday);
    assertThat(until(SnoozeChoice.TOMORROW, today)).isEqualTo(tomorrow);
    assertThat(until(SnoozeChoice.THREE_WORKING_DAYS, today)).isEqualTo(inThree);
    assertThat(until(SnoozeChoice.NEXT_TUESDAY, today)).isEqualTo(tuesday);
  }

  @ParameterizedTest(name = "on the day before {0}")
  @CsvSource({
    "Christmas,                2026-12-24, 2026-12-29, 2026-12-31, 2026-12-29",
    "New Year's Day,           2026-12-31, 2027-01-04, 2027-01-06, 2027-01-05",
    "Good Friday,              2027-03-25, 2027-03-30, 2027-04-01, 2027-03-30",
    "Easter Monday,            2027-03-28, 2027-03-30, 2027-04-01, 2027-03-30",
    "early May,                2027-05-02, 2027-05-04, 2027-05-06, 2027-05-04",
    "spring,                   2027-05-30, 2027-06-01, 2027-06-03, 2027-06-01",
    "summer,                   2027-08-29, 2027-08-31, 2027-09-02, 2027-08-31",
    "Boxing Day on a Tuesday,  2027-12-26, 2027-12-29, 2027-12-31, 2027-12-29"
  })
  void putOffBeforeABankHoliday(
      String holiday, LocalDate today, String tomorrow, String inThree, String tuesday) {
    assertThat(until(SnoozeChoice.TOMORROW, today)).as(holiday).isEqualTo(tomorrow);
    assertThat(until(SnoozeChoice.THREE_WORKING_DAYS, today)).as(holiday).isEqualTo(inThree);
    assertThat(until(SnoozeChoice.NEXT_TUESDAY, today)).as(holiday).isEqualTo(tuesday);
  }

  @ParameterizedTest
  @CsvSource({
    "2027-10-30, 2027-11-01, 2027-11-03, 2027-11-02",
    "2028-03-25, 2028-03-27, 2028-03-29, 2028-03-28"
  })
  void putOffOnTheDayBeforeTheClocksChange(
      LocalDate today, String tomorrow, String inThree, String tuesday) {
    assertThat(until(SnoozeChoice.TOMORROW, today)).isEqualTo(tomorrow);
    assertThat(until(SnoozeChoice.THREE_WORKING_DAYS, today)).isEqualTo(inThree);
    assertThat(until(SnoozeChoice.NEXT_TUESDAY, today)).isEqualTo(tuesday);
  }
}

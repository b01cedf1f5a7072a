package uk.lantern.scheduler.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.lantern.content.calendar.CalendarConfiguration;
import uk.lantern.scheduler.calendar.WeeklySlotPolicy.Slot;

/** On which day a weekly letter comes; dates are real ones. */
class WeeklySlotDaysTest {

  private final WeeklySlotPolicy policy =
      new WeeklySlotPolicy(
          new SendingTimes(
              SendingHours.USUAL, new WorkingDays(CalendarConfiguration.shipped()::isBankHoliday)));

  private void comes(String why, LocalDate chosen, LocalDate comes) {
    for (int before = 0; before < 7; before++) {
      assertThat(
              policy.next(
                  chosen.getDayOfWeek(),
                  LocalTime.of(10, 0),
                  PersonDays.USUAL,
                  chosen.minusDays(before)))
          .as("%s, asked %s days before", why, before)
          .contains(new Slot(chosen, comes));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Monday,    2026-11-23, 2026-11-23", "Tuesday,   2026-11-24, 2026-11-24",
    "Wednesday, 2026-11-25, 2026-11-25", "Thursday,  2026-11-26, 2026-11-26",
    "Friday,    2026-11-27, 2026-11-27", "Saturday,  2026-11-28, 2026-11-30",
    "Sunday,    2026-11-29, 2026-11-30"
  })
  void whoeverChoseAWeekdayGetsItThenAndWhoeverChoseTheWeekendOnMonday(
      String weekday, LocalDate chosen, LocalDate on) {
    assertThat(chosen.getDayOfWeek().name()).isEqualToIgnoringCase(weekday);
    comes(weekday, chosen, on);
  }

  @ParameterizedTest
  @CsvSource({
    "New Year's Day,       2027-01-01, 2027-01-04",
    "Good Friday,          2027-03-26, 2027-03-30",
    "Easter Monday,        2027-03-29, 2027-03-30",
    "early May,            2027-05-03, 2027-05-04",
    "spring,               2027-05-31, 2027-06-01",
    "summer,               2027-08-30, 2027-08-31",
    "Christmas Day,        2026-12-25, 2026-12-29",
    "Christmas substitute, 2027-12-27, 2027-12-29"
  })
  void onABankHolidayOfEnglandItComesOnTheNextWorkingDay(
      String holiday, LocalDate chosen, LocalDate on) {
    comes(holiday, chosen, on);
  }

  @ParameterizedTest
  @CsvSource({
    "the day the clocks go forward (Easter), 2027-03-28, 2027-03-30",
    "the day the clocks go back,             2027-10-31, 2027-11-01",
    "the Thursday before they go forward,    2027-03-25, 2027-03-25",
    "the Friday before they go back,         2027-10-29, 2027-10-29"
  })
  void aClockChangeMovesNothingButASunday(String when, LocalDate chosen, LocalDate on) {
    comes(when, chosen, on);
  }
}

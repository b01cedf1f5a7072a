package uk.lantern.scheduler.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.lantern.content.calendar.CalendarConfiguration;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.calendar.PersonDays;
import uk.lantern.scheduler.calendar.SendingHours;
import uk.lantern.scheduler.calendar.SendingTimes;
import uk.lantern.scheduler.calendar.WorkingDays;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Role;
import uk.lantern.scheduler.people.RoleGrant;

/** On which days the team hears that questions wait; dates are real ones. */
class WaitingQuestionsDaysTest {

  private final Person officer =
      new Person(
          new PersonKey("t", "officer"),
          "officer",
          "a",
          "b",
          "other",
          List.of(new RoleGrant(Role.QA_OFFICER, LocalDate.of(2026, 4, 1), null)),
          true,
          null);
  private final WaitingQuestionsPolicy policy =
      new WaitingQuestionsPolicy(
          new SendingTimes(
              SendingHours.USUAL, new WorkingDays(CalendarConfiguration.shipped()::isBankHoliday)));

  private boolean toldAt(ZonedDateTime now) {
    EscalatedQuestion waiting =
        new EscalatedQuestion(
            QuestionRef.of(1),
            "words",
            List.of(),
            now.toLocalDate().minusDays(1),
            now.toLocalDate(),
            List.of(),
            List.of(),
            null,
            true);
    return !policy
        .due(List.of(waiting), List.of(officer), now, person -> PersonDays.USUAL)
        .isEmpty();
  }

  private boolean toldAt(LocalDateTime london) {
    return toldAt(london.atZone(London.ZONE));
  }

  @ParameterizedTest
  @CsvSource({
    "Monday, 2026-11-23, true", "Tuesday, 2026-11-24, true", "Wednesday, 2026-11-25, true",
    "Thursday, 2026-11-26, true", "Friday, 2026-11-27, true", "Saturday, 2026-11-28, false",
    "Sunday, 2026-11-29, false"
  })
  void theTeamIsToldOnWeekdaysAndNotAtTheWeekend(String weekday, LocalDate day, boolean told) {
    assertThat(day.getDayOfWeek().name()).isEqualToIgnoringCase(weekday);
    assertThat(toldAt(day.atTime(10, 0))).isEqualTo(told);
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
    "Boxing Day substitute,2026-12-28, 2026-12-29",
    "Christmas substitute, 2027-12-27, 2027-12-29"
  })
  void onABankHolidayOfEnglandTheTeamIsLeftAloneUntilTheNextWorkingDay(
      String holiday, LocalDate day, LocalDate next) {
    for (LocalDate quiet = day; quiet.isBefore(next); quiet = quiet.plusDays(1)) {
      assertThat(toldAt(quiet.atTime(10, 0))).as("%s, %s", holiday, quiet).isFalse();
    }
    assertThat(toldAt(next.atTime(10, 0))).as("after %s", holiday).isTrue();
  }

  /** The hours are London's on either side: 07:30 UTC in summer, 08:30 in winter. */
  @ParameterizedTest
  @CsvSource({
    "before the clocks go forward,         2027-03-25T08:29:59Z, 2027-03-25T08:30:00Z",
    "after the clocks have gone forward,   2027-03-30T07:29:59Z, 2027-03-30T07:30:00Z",
    "before the clocks go back,            2027-10-29T07:29:59Z, 2027-10-29T07:30:00Z",
    "after the clocks have gone back,      2027-11-01T08:29:59Z, 2027-11-01T08:30:00Z"
  })
  void theMorningBeginsByLondonsClockOnBothSidesOfAChange(
      String when, Instant quiet, Instant opens) {
    assertThat(toldAt(quiet.atZone(London.ZONE))).as(when).isFalse();
    assertThat(toldAt(opens.atZone(London.ZONE))).as(when).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"forward, 2027-03-28", "back, 2027-10-31"})
  void onTheDayTheClocksChangeNobodyIsTold(String way, LocalDate sunday) {
    for (int hour = 0; hour < 24; hour++) {
      assertThat(toldAt(sunday.atTime(hour, 30))).as("%s, hour %s", way, hour).isFalse();
    }
  }
}

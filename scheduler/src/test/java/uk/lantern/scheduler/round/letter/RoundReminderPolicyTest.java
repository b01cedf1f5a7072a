package uk.lantern.scheduler.round.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.lantern.content.calendar.CalendarConfiguration;
import uk.lantern.scheduler.calendar.WorkingDays;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.part.RoundState;

/** On which day somebody is reminded of a round by itself; dates are real ones. */
class RoundReminderPolicyTest {

  private static final LocalDate LONG_AGO = LocalDate.of(2026, 11, 23);

  private final RoundReminderPolicy policy =
      new RoundReminderPolicy(new WorkingDays(CalendarConfiguration.shipped()::isBankHoliday));

  private static Round pulse(String closes) {
    return RoundSketch.pulse("P-0007").closes(closes).done();
  }

  private static Round audit(String closes) {
    return RoundSketch.single("SA-2026-04").closes(closes).done();
  }

  @ParameterizedTest
  @CsvSource({
    "Monday,    2026-12-14, 2026-12-10, 2026-12-11",
    "Tuesday,   2026-12-15, 2026-12-11, 2026-12-14",
    "Wednesday, 2026-12-16, 2026-12-14, 2026-12-15",
    "Thursday,  2026-12-17, 2026-12-15, 2026-12-16",
    "Friday,    2026-12-18, 2026-12-16, 2026-12-17",
    "Saturday,  2026-12-19, 2026-12-17, 2026-12-18",
    "Sunday,    2026-12-20, 2026-12-17, 2026-12-18"
  })
  void aPulseThatClosesOnAWeekdayIsRemindedOfTwoWorkingDaysBeforeAndAnAuditOne(
      String weekday, LocalDate closes, LocalDate ofPulse, LocalDate ofAudit) {
    assertThat(closes.getDayOfWeek().name()).isEqualToIgnoringCase(weekday);
    assertThat(policy.lastOn(pulse(closes + "T17:00"), LONG_AGO)).contains(ofPulse);
    assertThat(policy.lastOn(audit(closes + "T17:00"), LONG_AGO)).contains(ofAudit);
  }

  @ParameterizedTest
  @CsvSource({
    "New Year's Day,       2027-01-05, 2026-12-31, 2027-01-04",
    "Good Friday and Easter Monday, 2027-03-30, 2027-03-24, 2027-03-25",
    "early May,            2027-05-04, 2027-04-29, 2027-04-30",
    "spring,               2027-06-01, 2027-05-27, 2027-05-28",
    "summer,               2027-08-31, 2027-08-26, 2027-08-27",
    "Christmas,            2026-12-29, 2026-12-23, 2026-12-24",
    "Christmas substitute, 2027-12-29, 2027-12-23, 2027-12-24"
  })
  void aBankHolidayBeforeItClosesMakesTheReminderEarlier(
      String holiday, LocalDate closes, LocalDate ofPulse, LocalDate ofAudit) {
    assertThat(policy.lastOn(pulse(closes + "T17:00"), LONG_AGO)).as(holiday).contains(ofPulse);
    assertThat(policy.lastOn(audit(closes + "T17:00"), LONG_AGO)).as(holiday).contains(ofAudit);
  }

  /** Half past midnight in summer is the evening before in UTC. */
  @ParameterizedTest
  @CsvSource({
    "over the night in which the clocks go forward, 2027-03-31T17:00, 2027-03-25",
    "over the night in which the clocks go back,    2027-11-02T17:00, 2027-10-29",
    "on the day the clocks go forward,              2027-03-28T23:30, 2027-03-24",
    "on the day the clocks go back,                 2027-10-31T00:30, 2027-10-28",
    "half past midnight in summer,                  2027-06-17T00:30, 2027-06-15"
  })
  void aClockChangeBeforeItClosesChangesNoDay(String when, String closes, LocalDate on) {
    assertThat(policy.lastOn(pulse(closes), LONG_AGO)).as(when).contains(on);
  }

  @Test
  void whoeverWasAskedTheDayBeforeYesterdayIsNotReminded() {
    LocalDate monday = LocalDate.of(2026, 12, 14);
    assertThat(policy.lastOn(pulse("2026-12-17T17:00"), monday)).isEmpty();
    assertThat(policy.lastOn(pulse("2026-12-18T17:00"), monday)).isPresent();
    assertThat(policy.lastOn(audit("2026-12-15T17:00"), monday)).isEmpty();
    assertThat(policy.lastOn(audit("2026-12-16T17:00"), monday)).contains(monday.plusDays(1));
  }

  @Test
  void anAuditIsALineOfTheWeeklyCardForFourWeeksAndAReasonForOneForTwo() {
    Round audit = audit("2027-01-15T17:00");
    LocalDate closes = LocalDate.of(2027, 1, 15);
    assertThat(policy.isNamedOn(audit, closes.minusDays(29))).isFalse();
    assertThat(policy.isNamedOn(audit, closes.minusDays(28))).isTrue();
    assertThat(policy.isReasonOn(audit, closes.minusDays(15))).isFalse();
    assertThat(policy.isReasonOn(audit, closes.minusDays(14))).isTrue();
    assertThat(policy.isReasonOn(audit, closes)).isTrue();
    assertThat(policy.isNamedOn(audit, closes.plusDays(1))).isFalse();
    assertThat(policy.isNamedOn(pulse("2027-01-15T17:00"), closes)).as("a pulse").isFalse();
    Round told = RoundSketch.single("SA-1").closes("2027-01-15T17:00").is(RoundState.TOLD).done();
    assertThat(policy.isNamedOn(told, closes)).as("over").isFalse();
  }
}

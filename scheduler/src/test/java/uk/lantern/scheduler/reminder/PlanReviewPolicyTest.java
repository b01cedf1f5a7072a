package uk.lantern.scheduler.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanReviewPolicyTest {

  private final PlanReviewPolicy policy = new PlanReviewPolicy(EnglishYears.WORKING);

  @ParameterizedTest
  @CsvSource({
    "Monday,    2026-12-14, 2026-12-07", "Tuesday,   2026-12-15, 2026-12-08",
    "Wednesday, 2026-12-16, 2026-12-09", "Thursday,  2026-12-17, 2026-12-10",
    "Friday,    2026-12-18, 2026-12-11", "Saturday,  2026-12-19, 2026-12-14",
    "Sunday,    2026-12-20, 2026-12-14"
  })
  void aReviewOnAWeekdayIsAnnouncedFiveWorkingDaysBefore(
      String weekday, LocalDate review, LocalDate on) {
    assertThat(review.getDayOfWeek().name()).isEqualToIgnoringCase(weekday);
    assertThat(policy.remindOn(review)).isEqualTo(on);
  }

  @ParameterizedTest
  @CsvSource({
    "New Year's Day,       2027-01-04, 2026-12-23", "Good Friday,   2027-03-30, 2027-03-19",
    "Easter Monday,        2027-04-01, 2027-03-23", "early May,     2027-05-05, 2027-04-27",
    "spring,               2027-06-02, 2027-05-25", "summer,        2027-09-01, 2027-08-24",
    "Christmas,            2026-12-29, 2026-12-18", "Christmas substitute, 2027-12-29, 2027-12-20"
  })
  void aBankHolidayBeforeTheReviewMakesItEarlier(String holiday, LocalDate review, LocalDate on) {
    assertThat(policy.remindOn(review)).as(holiday).isEqualTo(on);
  }

  @ParameterizedTest
  @CsvSource({"2027-04-05, 2027-03-25", "2027-11-01, 2027-10-25"})
  void aClockChangeBeforeTheReviewChangesNothing(LocalDate review, LocalDate on) {
    assertThat(policy.remindOn(review)).isEqualTo(on);
  }

  @Test
  void aDayOrTwoWithoutAClockLosesNothingAndAfterTheReviewItIsTooLate() {
    LocalDate review = LocalDate.of(2026, 12, 15);
    assertThat(policy.isDue(review, LocalDate.of(2026, 12, 7))).isFalse();
    assertThat(policy.isDue(review, LocalDate.of(2026, 12, 8))).isTrue();
    assertThat(policy.isDue(review, review)).isTrue();
    assertThat(policy.isDue(review, review.plusDays(1))).isFalse();
  }
}

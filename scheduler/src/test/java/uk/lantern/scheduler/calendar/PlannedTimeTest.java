package uk.lantern.scheduler.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lantern.content.calendar.London;

class PlannedTimeTest {

  @ParameterizedTest
  @CsvSource({
    "2027-03-28, 00:59, 2027-03-28T00:59:00Z",
    "2027-03-28, 01:00, 2027-03-28T01:00:00Z",
    "2027-03-28, 01:30, 2027-03-28T01:00:00Z",
    "2027-03-28, 01:59, 2027-03-28T01:00:00Z",
    "2027-03-28, 02:00, 2027-03-28T01:00:00Z",
    "2027-03-28, 02:01, 2027-03-28T01:01:00Z",
    "2027-03-28, 09:00, 2027-03-28T08:00:00Z"
  })
  void inMarchASkippedTimeIsTheFirstOneAfterTheGap(LocalDate day, LocalTime time, Instant utc) {
    assertThat(new PlannedTime(day, time, London.ZONE).instant()).isEqualTo(utc);
  }

  @ParameterizedTest
  @CsvSource({
    "2027-10-31, 00:59, 2027-10-30T23:59:00Z",
    "2027-10-31, 01:00, 2027-10-31T00:00:00Z",
    "2027-10-31, 01:30, 2027-10-31T00:30:00Z",
    "2027-10-31, 01:59, 2027-10-31T00:59:00Z",
    "2027-10-31, 02:00, 2027-10-31T02:00:00Z",
    "2027-10-31, 09:00, 2027-10-31T09:00:00Z"
  })
  void inOctoberATimeThatComesTwiceIsTheFirst(LocalDate day, LocalTime time, Instant utc) {
    assertThat(new PlannedTime(day, time, London.ZONE).instant()).isEqualTo(utc);
  }

  @Test
  void anotherZoneGoesByItsOwnClockChange() {
    PlannedTime newYork =
        new PlannedTime(
            LocalDate.of(2027, 3, 14), LocalTime.of(2, 30), ZoneId.of("America/New_York"));
    assertThat(newYork.instant()).isEqualTo(Instant.parse("2027-03-14T07:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"01:00", "01:30", "01:59"})
  void aPlanBetweenOneAndTwoIsRefusedWithTheReasonOnEveryDay(LocalTime time) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlannedTime.at(LocalDate.of(2027, 6, 2), time, London.ZONE))
        .withMessageContaining("clock change skips in March and doubles in October")
        .withMessageContaining("before 01:00 or from 02:00");
  }

  @ParameterizedTest
  @ValueSource(strings = {"00:59", "02:00", "13:30"})
  void aPlanAtAnyOtherTimeIsTaken(LocalTime time) {
    assertThat(PlannedTime.at(LocalDate.of(2027, 6, 2), time, London.ZONE).time()).isEqualTo(time);
  }

  @Test
  void theLastDayOfAMonthAndTheTwentyNinthOfFebruaryKeepTheirDate() {
    for (LocalDate day = LocalDate.of(2028, 1, 1);
        day.getYear() == 2028;
        day = day.plusMonths(1).withDayOfMonth(1)) {
      LocalDate last = day.withDayOfMonth(day.lengthOfMonth());
      PlannedTime planned = new PlannedTime(last, LocalTime.of(10, 0), London.ZONE);
      assertThat(planned.moment().toLocalDate()).isEqualTo(last);
    }
    assertThat(LocalDate.of(2028, 2, 1).lengthOfMonth()).isEqualTo(29);
  }

  /** R15: 30 years of Europe/London, every day, every time of day that may be planned. */
  @Test
  void everyLocalDateHasExactlyOneMomentForThirtyYears() {
    for (int minutes = 0; minutes < 24 * 60; minutes += 15) {
      LocalTime time = LocalTime.ofSecondOfDay(minutes * 60L);
      if (PlannedTime.refusal(time).isEmpty()) {
        thirtyYearsAt(time);
      }
    }
  }

  private static void thirtyYearsAt(LocalTime time) {
    Instant before = Instant.MIN;
    for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() < 2056; day = day.plusDays(1)) {
      ZonedDateTime moment = new PlannedTime(day, time, London.ZONE).moment();
      boolean once =
          moment.toLocalDate().equals(day)
              && moment.toLocalTime().equals(time)
              && moment.toInstant().isAfter(before);
      // Plain Java: a million assertions take longer than the test is worth.
      if (!once) {
        assertThat(moment)
            .as("%s at %s", day, time)
            .isEqualTo(day.atTime(time).atZone(London.ZONE));
      }
      before = moment.toInstant();
    }
  }
}

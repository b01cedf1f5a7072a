package uk.lantern.scheduler.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.lantern.content.calendar.CalendarConfiguration;
import uk.lantern.content.calendar.London;

/** Dates are real: the shipped bank holidays, and both clock changes of 2027. */
class SendingTimesTest {

  private static final WorkingDays DAYS =
      new WorkingDays(CalendarConfiguration.shipped()::isBankHoliday);

  private final SendingTimes times = new SendingTimes(SendingHours.USUAL, DAYS);

  @ParameterizedTest
  @CsvSource({
    "Monday,    2026-11-23T09:00, 2026-11-23T09:00",
    "Tuesday,   2026-11-24T09:00, 2026-11-24T09:00",
    "Wednesday, 2026-11-25T09:00, 2026-11-25T09:00",
    "Thursday,  2026-11-26T09:00, 2026-11-26T09:00",
    "Friday,    2026-11-27T09:00, 2026-11-27T09:00",
    "Saturday,  2026-11-28T09:00, 2026-11-30T08:30",
    "Sunday,    2026-11-29T09:00, 2026-11-30T08:30"
  })
  void onAWeekdayAtNineSomethingGoesAtOnceAndAtTheWeekendOnMonday(
      String day, LocalDateTime from, LocalDateTime to) {
    assertThat(from.getDayOfWeek().name()).isEqualToIgnoringCase(day);
    assertThat(earliest(from, PersonDays.USUAL)).isEqualTo(to);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-26T06:00, 2026-11-26T08:30",
    "2026-11-26T08:29, 2026-11-26T08:30",
    "2026-11-26T08:30, 2026-11-26T08:30",
    "2026-11-26T17:29, 2026-11-26T17:29",
    "2026-11-26T17:30, 2026-11-27T08:30",
    "2026-11-27T17:30, 2026-11-30T08:30",
    "2026-11-27T23:59, 2026-11-30T08:30"
  })
  void beforeTheMorningWaitsForItAndAfterTheAfternoonForTheNextWorkingDay(
      LocalDateTime from, LocalDateTime to) {
    assertThat(earliest(from, PersonDays.USUAL)).isEqualTo(to);
  }

  @ParameterizedTest
  @CsvSource({
    "New Year's Day,       2027-01-01T10:00, 2027-01-04T08:30",
    "Maundy Thursday late, 2027-03-25T18:00, 2027-03-30T08:30",
    "Good Friday,          2027-03-26T10:00, 2027-03-30T08:30",
    "Easter Monday,        2027-03-29T10:00, 2027-03-30T08:30",
    "early May,            2027-05-03T10:00, 2027-05-04T08:30",
    "spring,               2027-05-31T10:00, 2027-06-01T08:30",
    "summer,               2027-08-30T10:00, 2027-08-31T08:30",
    "Christmas Day,        2026-12-25T10:00, 2026-12-29T08:30",
    "Christmas substitute, 2027-12-27T10:00, 2027-12-29T08:30"
  })
  void onABankHolidayOfEnglandNothingGoesUntilTheNextWorkingDay(
      String holiday, LocalDateTime from, LocalDateTime to) {
    assertThat(earliest(from, PersonDays.USUAL)).as(holiday).isEqualTo(to);
  }

  /** Clocks go forward on Sunday 28 March 2027 and back on Sunday 31 October 2027. */
  @ParameterizedTest
  @CsvSource({
    "2027-03-27T23:00:00Z, 2027-03-30T07:30:00Z", // Easter Monday is in between; then summer time
    "2027-04-02T16:29:00Z, 2027-04-02T16:29:00Z",
    "2027-04-02T16:30:00Z, 2027-04-05T07:30:00Z",
    "2027-10-29T16:29:00Z, 2027-10-29T16:29:00Z",
    "2027-10-29T16:30:00Z, 2027-11-01T08:30:00Z", // Friday half past five in summer time
    "2027-10-31T01:30:00Z, 2027-11-01T08:30:00Z",
    "2027-11-01T17:29:00Z, 2027-11-01T17:29:00Z"
  })
  void halfPastEightIsLondonsOnBothSidesOfAClockChange(
      ZonedDateTime utc, ZonedDateTime expectedUtc) {
    Optional<ZonedDateTime> earliest = times.earliest(utc, PersonDays.USUAL);
    assertThat(earliest.map(ZonedDateTime::toInstant)).contains(expectedUtc.toInstant());
  }

  @ParameterizedTest
  @CsvSource({"2027-03-28, 23", "2027-10-31, 25", "2027-06-02, 24"})
  void withEveryDayAndEveryHourNothingWaitsOnTheDaysOfAClockChange(LocalDate day, int hours) {
    SendingTimes always =
        new SendingTimes(
            new SendingHours(
                LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, SendingHours.Days.EVERY, Duration.ZERO),
            DAYS);
    ZonedDateTime moment = day.atStartOfDay(London.ZONE);
    int seen = 0;
    for (; moment.toLocalDate().equals(day); moment = moment.plusHours(1)) {
      assertThat(always.earliest(moment, PersonDays.USUAL)).contains(moment);
      seen++;
    }
    assertThat(seen).isEqualTo(hours);
  }

  @Test
  void monthEndsAndTheTwentyNinthOfFebruaryAreDaysLikeOthers() {
    assertThat(earliest("2028-02-28T18:00", PersonDays.USUAL)).isEqualTo(at("2028-02-29T08:30"));
    assertThat(earliest("2028-02-29T17:30", PersonDays.USUAL)).isEqualTo(at("2028-03-01T08:30"));
    assertThat(earliest("2027-03-31T17:30", PersonDays.USUAL)).isEqualTo(at("2027-04-01T08:30"));
    assertThat(earliest("2026-12-31T17:30", PersonDays.USUAL)).isEqualTo(at("2027-01-04T08:30"));
  }

  @Test
  void theReasonNamesTheWeekendTheHolidayAndTheHour() {
    assertThat(reason("2026-11-28T10:00", PersonDays.USUAL)).contains(QuietReason.WEEKEND);
    assertThat(reason("2026-12-25T10:00", PersonDays.USUAL)).contains(QuietReason.BANK_HOLIDAY);
    assertThat(reason("2026-11-26T06:00", PersonDays.USUAL)).contains(QuietReason.OUTSIDE_HOURS);
    assertThat(QuietReason.BANK_HOLIDAY.code()).isEqualTo("bank_holiday");
  }

  /** What is allowed is never quiet, and what is quiet is never allowed at once: a whole year. */
  @Test
  void theEarliestMomentIsAllowedAndNothingBeforeItIs() {
    for (ZonedDateTime m = moment("2027-01-01T00:00"); m.getYear() == 2027; m = m.plusHours(1)) {
      ZonedDateTime earliest = times.earliest(m, PersonDays.USUAL).orElseThrow();
      assertThat(times.quiet(earliest, PersonDays.USUAL)).isEmpty();
      assertThat(earliest).isAfterOrEqualTo(m);
      if (times.quiet(m, PersonDays.USUAL).isPresent()) {
        assertThat(times.quiet(earliest.minusMinutes(1), PersonDays.USUAL)).isPresent();
      } else {
        assertThat(earliest).isEqualTo(m);
      }
    }
  }

  private Optional<QuietReason> reason(String london, PersonDays person) {
    return times.quiet(moment(london).withZoneSameInstant(ZoneOffset.UTC), person);
  }

  private @Nullable LocalDateTime earliest(String london, PersonDays person) {
    return earliest(at(london), person);
  }

  private @Nullable LocalDateTime earliest(LocalDateTime london, PersonDays person) {
    return times
        .earliest(london.atZone(London.ZONE), person)
        .map(ZonedDateTime::toLocalDateTime)
        .orElse(null);
  }

  private static PersonDays of(PersonalTime time) {
    return PersonDays.of(time);
  }

  private static LocalDateTime at(String london) {
    return LocalDateTime.parse(london);
  }

  private static ZonedDateTime moment(String london) {
    return at(london).atZone(London.ZONE);
  }
}

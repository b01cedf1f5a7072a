package uk.lantern.scheduler.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.lantern.content.calendar.CalendarConfiguration;
import uk.lantern.content.calendar.London;

/** When somebody with days of their own may be written to. */
class PersonalTimeTest {

  private static final WorkingDays DAYS =
      new WorkingDays(CalendarConfiguration.shipped()::isBankHoliday);

  private final SendingTimes times = new SendingTimes(SendingHours.USUAL, DAYS);

  @Test
  void someoneWhoDoesNotWorkOnWednesdaysHearsOnThursday() {
    PersonDays partTime = of(new PersonalTime(Set.of(DayOfWeek.WEDNESDAY), null, null));
    assertThat(earliest("2026-11-25T10:00", partTime)).isEqualTo(at("2026-11-26T08:30"));
    assertThat(earliest("2026-11-24T18:00", partTime)).isEqualTo(at("2026-11-26T08:30"));
    assertThat(reason("2026-11-25T10:00", partTime)).contains(QuietReason.NON_WORKING_DAY);
  }

  @Test
  void someoneOnLeaveHearsOnTheFirstWorkingDayAfterIt() {
    PersonDays away = of(new PersonalTime(Set.of(), LocalDate.of(2026, 12, 4), null));
    assertThat(earliest("2026-11-26T10:00", away)).isEqualTo(at("2026-12-07T08:30"));
    assertThat(reason("2026-12-04T10:00", away)).contains(QuietReason.LEAVE);
    assertThat(reason("2026-12-07T10:00", away)).isEmpty();
  }

  @Test
  void someoneWhoPausedUntilTuesdayHearsOnThatTuesday() {
    PersonDays paused = of(new PersonalTime(Set.of(), null, LocalDate.of(2026, 12, 8)));
    assertThat(earliest("2026-11-26T10:00", paused)).isEqualTo(at("2026-12-08T08:30"));
    assertThat(reason("2026-12-07T10:00", paused)).contains(QuietReason.PAUSED);
    assertThat(reason("2026-12-08T10:00", paused)).isEmpty();
  }

  @Test
  void someoneAtASchoolHearsAfterHalfTermAndTheirColleagueElsewhereAtOnce() {
    PersonDays teacher =
        new PersonDays(
            PersonalTime.USUAL,
            day ->
                !day.isBefore(LocalDate.of(2027, 2, 13))
                    && !day.isAfter(LocalDate.of(2027, 2, 21)));
    assertThat(earliest("2027-02-15T10:00", teacher)).isEqualTo(at("2027-02-22T08:30"));
    assertThat(reason("2027-02-15T10:00", teacher)).contains(QuietReason.SCHOOL_CLOSURE);
    assertThat(earliest("2027-02-15T10:00", PersonDays.USUAL)).isEqualTo(at("2027-02-15T10:00"));
  }

  @Test
  void leaveThatEndsOnTheEveOfAHolidayOnANonWorkingDayIsFollowedToTheFirstRealDay() {
    PersonDays all =
        of(new PersonalTime(Set.of(DayOfWeek.TUESDAY), LocalDate.of(2027, 3, 25), null));
    // Good Friday, the weekend, Easter Monday and their free Tuesday follow.
    assertThat(earliest("2027-03-22T10:00", all)).isEqualTo(at("2027-03-31T08:30"));
  }

  @Test
  void someoneWhoWorksOnNoDayIsNeverWrittenTo() {
    PersonDays never = of(new PersonalTime(EnumSet.allOf(DayOfWeek.class), null, null));
    assertThat(times.earliest(moment("2026-11-26T10:00"), never)).isEmpty();
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

package uk.lantern.scheduler.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.lantern.content.calendar.CalendarConfiguration;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.calendar.WorkingDays;
import uk.lantern.scheduler.round.part.RoundEvent;
import uk.lantern.scheduler.round.part.RoundState;

/** From which day an agency's people may be reminded once more; dates are real ones. */
class NudgePolicyTest {

  private static final WorkingDays ENGLAND =
      new WorkingDays(CalendarConfiguration.shipped()::isBankHoliday);

  private static Instant at(String london) {
    return LocalDateTime.parse(london).atZone(London.ZONE).toInstant();
  }

  private static RoundEvent whole(String london) {
    return new RoundEvent(NudgePolicy.WHOLE, RoundWorld.QA, at(london), "");
  }

  private static RoundEvent of(String agency, String london) {
    return new RoundEvent(NudgePolicy.AGENCY, RoundWorld.NHS_LEAD, at(london), "", agency);
  }

  private static Round audit(RoundEvent... history) {
    return audit(RoundState.OPEN, history);
  }

  private static Round audit(RoundState state, RoundEvent... history) {
    var plan =
        Plans.with(Plans.plan(Forms.MULTI), Plans.dates("2026-01-05T09:00", "2027-12-31T17:00"));
    return new Round("MA-2026-01", 1, state, plan, 4, null, List.of(history));
  }

  @ParameterizedTest
  @CsvSource({
    "Monday,    2026-11-23, Thursday,  2026-11-26",
    "Tuesday,   2026-11-24, Friday,    2026-11-27",
    "Wednesday, 2026-11-25, Monday,    2026-11-30",
    "Thursday,  2026-11-26, Tuesday,   2026-12-01",
    "Friday,    2026-11-27, Wednesday, 2026-12-02",
    "Saturday,  2026-11-28, Wednesday, 2026-12-02",
    "Sunday,    2026-11-29, Wednesday, 2026-12-02"
  })
  void theNextNudgeIsPossibleThreeWorkingDaysAfterTheLast(
      String on, LocalDate nudged, String weekday, LocalDate next) {
    assertThat(nudged.getDayOfWeek().name()).isEqualToIgnoringCase(on);
    assertThat(next.getDayOfWeek().name()).isEqualToIgnoringCase(weekday);
    Round it = audit(of("nhs", nudged + "T11:00"));
    assertThat(NudgePolicy.next(it, "nhs", ENGLAND)).contains(next);
    assertThat(refused(it, next.minusDays(1) + "T23:59:59")).isEqualTo(RoundRefusal.NUDGED_LATELY);
    assertThat(refused(it, next + "T00:00")).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "Christmas,          2026-12-24, 2026-12-31",
    "New Year's Day,     2026-12-31, 2027-01-06",
    "Easter,             2027-03-25, 2027-04-01",
    "early May,          2027-04-30, 2027-05-06",
    "spring,             2027-05-28, 2027-06-03",
    "summer,             2027-08-27, 2027-09-02"
  })
  void bankHolidaysOfEnglandMakeItLater(String holiday, LocalDate nudged, LocalDate next) {
    assertThat(NudgePolicy.next(audit(of("nhs", nudged + "T11:00")), "nhs", ENGLAND))
        .as(holiday)
        .contains(next);
  }

  @ParameterizedTest
  @CsvSource({
    "the clocks go forward in the night, 2027-03-27T23:30, 2027-04-01",
    "half an hour into Monday in London, 2027-03-29T00:30, 2027-04-01",
    "23:30 in London is 22:30 elsewhere, 2027-04-07T23:30, 2027-04-12",
    "00:30 in London is yesterday's UTC, 2027-04-08T00:30, 2027-04-13",
    "the night the clocks go back,       2026-10-25T01:30, 2026-10-28",
    "the evening before they do,         2026-10-24T23:59, 2026-10-28"
  })
  void itIsTheLondonDayThatCountsWhenTheClocksChange(String when, String london, LocalDate next) {
    assertThat(NudgePolicy.next(audit(of("nhs", london)), "nhs", ENGLAND)).as(when).contains(next);
  }

  @Test
  void aNudgeOfTheWholeRoundCountsForEachAgencyAndThatOfAnotherAgencyDoesNot() {
    assertThat(NudgePolicy.next(audit(whole("2026-11-24T11:00")), "nhs", ENGLAND))
        .contains(LocalDate.of(2026, 11, 27));
    assertThat(NudgePolicy.next(audit(of("police", "2026-11-24T11:00")), "nhs", ENGLAND)).isEmpty();
    Round both = audit(of("nhs", "2026-11-23T11:00"), whole("2026-11-24T11:00"));
    assertThat(NudgePolicy.next(both, "nhs", ENGLAND)).contains(LocalDate.of(2026, 11, 27));
  }

  @Test
  void aNudgeOfTheWholeRoundLeavesOutWhomAManagerHasJustReminded() {
    Round it = audit(of("nhs", "2026-11-24T11:00"), of("police", "2026-11-20T11:00"));
    assertThat(NudgePolicy.spared(it, at("2026-11-26T23:59"), ENGLAND)).containsExactly("nhs");
    assertThat(NudgePolicy.spared(it, at("2026-11-27T00:00"), ENGLAND)).isEmpty();
    assertThat(NudgePolicy.spared(it, at("2026-11-24T10:59"), ENGLAND))
        .as("what came later counts for nothing that was sent before")
        .containsExactly("police");
  }

  @Test
  void whyNobodyIsReminded() {
    String now = "2026-11-24T11:00";
    assertThat(refused(audit(RoundState.CLOSED), now)).isEqualTo(RoundRefusal.CLOSED);
    assertThat(refused(audit(RoundState.CANCELLED), now)).isEqualTo(RoundRefusal.CLOSED);
    assertThat(refused(audit(RoundState.LAUNCHED), now)).isEqualTo(RoundRefusal.NOT_OPEN_YET);
    assertThat(refused(audit(), "2027-12-31T17:00"))
        .as("from its closing moment on, whether or not a sweep has come by")
        .isEqualTo(RoundRefusal.CLOSED);
    assertThat(refused(audit(), "2027-12-31T16:59:59")).isNull();
    assertThat(NudgePolicy.ofAgency(audit(), "nhs", false, at(now), ENGLAND))
        .contains(RoundRefusal.NOBODY_OUTSTANDING);
    Round pulse =
        new Round("P-0001", 1, RoundState.OPEN, Plans.plan(Forms.PULSE), 4, null, List.of());
    assertThat(refused(pulse, now)).isEqualTo(RoundRefusal.ANONYMOUS);
  }

  private static RoundRefusal refused(Round it, String london) {
    return NudgePolicy.ofAgency(it, "nhs", true, at(london), ENGLAND).orElse(null);
  }
}

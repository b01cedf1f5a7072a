package uk.lantern.scheduler.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lantern.scheduler.reminder.EnglishYears.LADDER;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.lantern.scheduler.people.Role;
import uk.lantern.scheduler.reminder.Deadline.Wait;

/** Real dates: due on Monday 11 January 2027, with Good Friday and Easter Monday further on. */
class LadderPolicyTest {

  private static final LocalDate DUE = LocalDate.of(2027, 1, 11);
  private static final Deadline A105 = Deadline.of("A-105", DUE);

  private static @Nullable LadderStep on(Deadline deadline, String day) {
    return LADDER.reached(deadline, LocalDate.parse(day)).orElse(null);
  }

  private static Deadline waiting(String asked, @Nullable String decided) {
    LocalDate end = decided == null ? null : LocalDate.parse(decided);
    return new Deadline("A-105", DUE, false, List.of(new Wait(LocalDate.parse(asked), end)), null);
  }

  @ParameterizedTest
  @CsvSource({
    "2027-01-11, ",
    "2027-01-12, OWNER",
    "2027-01-15, OWNER",
    "2027-01-18, OWNER_AND_MANAGER",
    "2027-01-22, OWNER_AND_MANAGER",
    "2027-01-25, AGENCY_LEAD",
    "2027-02-05, AGENCY_LEAD",
    "2027-02-08, GROUP_AGENDA",
    "2027-03-05, GROUP_AGENDA",
    "2027-03-08, DELEGATED_PARTNERS",
    "2027-07-15, DELEGATED_PARTNERS",
    "2027-07-16, LEAD_PARTNERS"
  })
  void eachStepIsReachedSoManyWorkingDaysAfterTheDate(String day, @Nullable LadderStep step) {
    assertThat(on(A105, day)).isEqualTo(step);
  }

  @ParameterizedTest
  @CsvSource({
    "2027-01-11, ", "2027-01-12, OWNER", "2027-01-13, OWNER_AND_MANAGER",
    "2027-01-18, AGENCY_LEAD", "2027-01-25, GROUP_AGENDA", "2027-02-08, DELEGATED_PARTNERS",
    "2027-04-14, LEAD_PARTNERS"
  })
  void aSafetyCriticalActionClimbsTwiceAsFast(String day, @Nullable LadderStep step) {
    assertThat(on(new Deadline("A-105", DUE, true, List.of(), null), day)).isEqualTo(step);
  }

  /** Due on each weekday: the first step is the working day after. */
  @ParameterizedTest
  @CsvSource({
    "Monday,    2026-12-07, 2026-12-08, 2026-12-14",
    "Tuesday,   2026-12-08, 2026-12-09, 2026-12-15",
    "Wednesday, 2026-12-09, 2026-12-10, 2026-12-16",
    "Thursday,  2026-12-10, 2026-12-11, 2026-12-17",
    "Friday,    2026-12-11, 2026-12-14, 2026-12-18",
    "Saturday,  2026-12-12, 2026-12-14, 2026-12-18",
    "Sunday,    2026-12-13, 2026-12-14, 2026-12-18"
  })
  void dueOnAWeekdayTheFirstWordComesTheWorkingDayAfter(
      String weekday, LocalDate due, String first, String second) {
    assertThat(due.getDayOfWeek().name()).isEqualToIgnoringCase(weekday);
    assertThat(firstDay(due, LadderStep.OWNER)).isEqualTo(first);
    assertThat(firstDay(due, LadderStep.OWNER_AND_MANAGER)).isEqualTo(second);
  }

  @ParameterizedTest
  @CsvSource({
    "New Year's Day,       2026-12-31, 2027-01-04", "Good Friday,   2027-03-25, 2027-03-30",
    "Easter Monday,        2027-03-28, 2027-03-30", "early May,     2027-04-30, 2027-05-04",
    "spring,               2027-05-28, 2027-06-01", "summer,        2027-08-27, 2027-08-31",
    "Christmas,            2026-12-24, 2026-12-29", "Boxing Day,    2026-12-25, 2026-12-29",
    "Christmas substitute, 2027-12-24, 2027-12-29"
  })
  void aBankHolidayAfterTheDateDoesNotCount(String holiday, LocalDate due, String first) {
    assertThat(firstDay(due, LadderStep.OWNER)).as(holiday).isEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource({"2027-03-27, 2027-03-30", "2027-10-30, 2027-11-01"})
  void aClockChangeAfterTheDateDoesNotCount(LocalDate due, String first) {
    assertThat(firstDay(due, LadderStep.OWNER)).isEqualTo(first);
  }

  private static String firstDay(LocalDate due, LadderStep step) {
    return due.datesUntil(due.plusDays(30))
        .filter(
            day -> LADDER.reached(Deadline.of("A-1", due), day).equals(java.util.Optional.of(step)))
        .findFirst()
        .orElseThrow()
        .toString();
  }

  @Test
  void whileARequestForMoreTimeWaitsNothingIsReachedForFiveWorkingDays() {
    Deadline asked = waiting("2027-01-13", null);
    assertThat(on(asked, "2027-01-12")).isEqualTo(LadderStep.OWNER);
    for (String day : List.of("2027-01-13", "2027-01-14", "2027-01-18", "2027-01-19")) {
      assertThat(on(asked, day)).as(day).isNull();
    }
    assertThat(on(asked, "2027-01-20")).isEqualTo(LadderStep.OWNER);
    assertThat(on(asked, "2027-01-25")).isEqualTo(LadderStep.OWNER_AND_MANAGER);
  }

  @Test
  void aRefusalEndsTheWaitAndTheDaysOfItAreNotCounted() {
    Deadline refused = waiting("2027-01-13", "2027-01-15");
    assertThat(LADDER.workingDaysOver(refused, LocalDate.of(2027, 1, 15))).isEqualTo(2);
    assertThat(on(refused, "2027-01-15")).isEqualTo(LadderStep.OWNER);
    assertThat(on(refused, "2027-01-20")).isEqualTo(LadderStep.OWNER_AND_MANAGER);
  }

  @Test
  void aRequestOfBeforeTheDateHoldsItAsWell() {
    Deadline early = waiting("2027-01-08", null);
    assertThat(on(early, "2027-01-14")).isNull();
    assertThat(on(early, "2027-01-15")).isEqualTo(LadderStep.OWNER);
    assertThat(LADDER.workingDaysOver(early, LocalDate.of(2027, 1, 15))).isEqualTo(1);
  }

  @Test
  void theFirstTwoGoByThemselvesAndTheOthersByAPersonsHand() {
    assertThat(LadderStep.pressed())
        .containsExactly(
            LadderStep.AGENCY_LEAD,
            LadderStep.GROUP_AGENDA,
            LadderStep.DELEGATED_PARTNERS,
            LadderStep.LEAD_PARTNERS);
    assertThat(LadderStep.AGENCY_LEAD.pressedBy()).containsExactly(Role.QA_OFFICER);
    assertThat(LadderStep.DELEGATED_PARTNERS.pressedBy()).containsExactly(Role.BUSINESS_MANAGER);
  }

  @Test
  void aLetterOfAStepGoesOnceAndAfterTwentyWorkingDaysNoneIsLeft() {
    assertThat(LADDER.letter(A105, LocalDate.of(2027, 1, 12), Told.NOTHING))
        .contains(LadderStep.OWNER);
    Told first = new Told(Set.of(Told.mark(A105, LadderStep.OWNER)));
    assertThat(LADDER.letter(A105, LocalDate.of(2027, 1, 13), first)).isEmpty();
    assertThat(LADDER.letter(A105, LocalDate.of(2027, 1, 18), first))
        .contains(LadderStep.OWNER_AND_MANAGER);
    // Lantern was away for a week: the second letter still goes, the first one not any more.
    assertThat(LADDER.letter(A105, LocalDate.of(2027, 1, 27), Told.NOTHING))
        .contains(LadderStep.OWNER_AND_MANAGER);
    assertThat(LADDER.letter(A105, LocalDate.of(2027, 2, 8), Told.NOTHING)).isEmpty();
  }

  @Test
  void theDelegatedPartnersAreDueAtTheNextMeetingOrAfterFortyDays() {
    LocalDate meeting = LocalDate.of(2027, 2, 17);
    assertThat(LADDER.reached(A105, LocalDate.of(2027, 2, 16), meeting))
        .contains(LadderStep.GROUP_AGENDA);
    assertThat(LADDER.reached(A105, meeting, meeting)).contains(LadderStep.DELEGATED_PARTNERS);
  }

  @Test
  void aSafetyCriticalActionAsksForAPhoneCallOnTheFirstDay() {
    Deadline critical = new Deadline("A-1", DUE, true, List.of(), null);
    assertThat(LADDER.asksForACall(critical, DUE)).isFalse();
    assertThat(LADDER.asksForACall(critical, DUE.plusDays(1))).isTrue();
    assertThat(LADDER.asksForACall(A105, DUE.plusDays(1))).isFalse();
  }

  @Test
  void case125ADateOfLongAgoIsCountedInNoTime() {
    assertThat(on(Deadline.of("A-1", LocalDate.of(1900, 1, 1)), "2027-01-11"))
        .isEqualTo(LadderStep.LEAD_PARTNERS);
    assertThat(on(Deadline.of("A-1", LocalDate.of(9999, 12, 31)), "2027-01-11")).isNull();
  }
}

package uk.lantern.scheduler.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lantern.scheduler.reminder.EnglishYears.REMINDERS;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.lantern.scheduler.calendar.PersonDays;
import uk.lantern.scheduler.calendar.PersonalTime;
import uk.lantern.scheduler.reminder.Deadline.Wait;
import uk.lantern.scheduler.reminder.ReminderPolicy.Line;

class ReminderPolicyTest {

  private static final LocalDate DUE = LocalDate.of(2026, 12, 15); // a Tuesday
  private static final Deadline A118 = Deadline.of("A-118", DUE);

  private static Told told(Deadline deadline, Stage stage) {
    return new Told(Set.of(Told.mark(deadline, stage)));
  }

  private static @Nullable Line onCard(Deadline deadline, String day, Told told) {
    return REMINDERS.onCard(deadline, LocalDate.parse(day), told).orElse(null);
  }

  private static boolean alone(Deadline deadline, String day, PersonDays days) {
    return REMINDERS.alone(deadline, LocalDate.parse(day), days, Told.NOTHING, false).isPresent();
  }

  private static Deadline snoozed(String until) {
    return new Deadline("A-118", DUE, false, List.of(), LocalDate.parse(until));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-10, ",
    "2026-11-17, NEW",
    "2026-11-24, NEW",
    "2026-12-01, NEW",
    "2026-12-08, NEW",
    "2026-12-14, ",
    "2026-12-15, "
  })
  void theWeeklyCardNamesAnActionFromFourWeeksBeforeAndLeavesTheLastDaysToTheirLine(
      String day, @Nullable Line line) {
    assertThat(onCard(A118, day, Told.NOTHING)).isEqualTo(line);
  }

  @Test
  void eachStageIsToldOnceAndTheNextOneIsNews() {
    assertThat(onCard(A118, "2026-11-24", told(A118, Stage.FOUR_WEEKS))).isNull();
    assertThat(onCard(A118, "2026-12-01", told(A118, Stage.FOUR_WEEKS))).isEqualTo(Line.NEW);
    assertThat(onCard(A118, "2026-12-01", told(A118, Stage.TWO_WEEKS))).isNull();
  }

  @Test
  void anotherDateIsNewsAgain() {
    Deadline moved = Deadline.of("A-118", LocalDate.of(2027, 1, 15));
    assertThat(onCard(moved, "2027-01-05", told(A118, Stage.TWO_WEEKS))).isEqualTo(Line.NEW);
  }

  @Test
  void whatIsSnoozedIsNotNamedUntilItsDayAndThenOnce() {
    Deadline later = snoozed("2026-12-08");
    assertThat(onCard(later, "2026-12-01", Told.NOTHING)).isNull();
    assertThat(onCard(later, "2026-12-08", Told.NOTHING)).isEqualTo(Line.NEW);
    Told both = new Told(Set.copyOf(ReminderPolicy.marks(later, LocalDate.of(2026, 12, 8))));
    assertThat(onCard(later, "2026-12-08", both)).isNull();
    assertThat(alone(later, "2026-12-07", PersonDays.USUAL)).isFalse();
  }

  @Test
  void aSnoozeEndsWithALineOfItsOwnUnlessTheWeeklyCardComesThatDay() {
    Deadline later = snoozed("2026-12-03");
    LocalDate thursday = LocalDate.of(2026, 12, 3);
    assertThat(REMINDERS.alone(later, thursday, PersonDays.USUAL, Told.NOTHING, false))
        .hasValueSatisfying(mark -> assertThat(mark).contains("until 2026-12-03"));
    assertThat(REMINDERS.alone(later, thursday, PersonDays.USUAL, Told.NOTHING, true)).isEmpty();
  }

  @Test
  void aSafetyCriticalActionIsNeverSnoozedWhateverIsStored() {
    Deadline critical = new Deadline("A-1", DUE, true, List.of(), LocalDate.of(2026, 12, 10));
    assertThat(onCard(critical, "2026-12-08", Told.NOTHING)).isEqualTo(Line.NEW);
  }

  @Test
  void halfAWeekBeforeASafetyCriticalActionIsALineOfItsOwn() {
    Deadline critical = new Deadline("A-1", DUE, true, List.of(), null);
    assertThat(onCard(critical, "2026-12-11", Told.NOTHING)).isNull();
    assertThat(alone(critical, "2026-12-11", PersonDays.USUAL)).isTrue();
    assertThat(alone(critical, "2026-12-10", PersonDays.USUAL)).isFalse();
    assertThat(alone(A118, "2026-12-11", PersonDays.USUAL)).isFalse();
  }

  /** An action due on each weekday: the line of the day before, and that of the day itself. */
  @ParameterizedTest
  @CsvSource({
    "Monday,    2026-12-14, 2026-12-11, 2026-12-14",
    "Tuesday,   2026-12-15, 2026-12-14, 2026-12-15",
    "Wednesday, 2026-12-16, 2026-12-15, 2026-12-16",
    "Thursday,  2026-12-17, 2026-12-16, 2026-12-17",
    "Friday,    2026-12-18, 2026-12-17, 2026-12-18",
    "Saturday,  2026-12-19, 2026-12-18, ",
    "Sunday,    2026-12-20, 2026-12-18, "
  })
  void theLineOfTheDayBeforeComesOnTheLastWorkingDayBefore(
      String weekday, LocalDate due, LocalDate before, @Nullable LocalDate same) {
    assertThat(due.getDayOfWeek().name()).isEqualToIgnoringCase(weekday);
    assertThat(lineDays(Deadline.of("A-1", due), PersonDays.USUAL))
        .containsExactlyElementsOf(same == null ? List.of(before) : List.of(before, same));
  }

  @ParameterizedTest
  @CsvSource({
    "New Year's Day,       2027-01-01, 2026-12-31", "Good Friday,   2027-03-26, 2027-03-25",
    "Easter Monday,        2027-03-29, 2027-03-25", "early May,     2027-05-03, 2027-04-30",
    "spring,               2027-05-31, 2027-05-28", "summer,        2027-08-30, 2027-08-27",
    "Christmas,            2026-12-25, 2026-12-24", "Boxing Day,    2026-12-28, 2026-12-24",
    "Christmas substitute, 2027-12-27, 2027-12-24"
  })
  void onABankHolidayNobodyIsToldAndTheWorkingDayBeforeSaysIt(
      String holiday, LocalDate due, LocalDate before) {
    assertThat(lineDays(Deadline.of("A-1", due), PersonDays.USUAL))
        .as(holiday)
        .containsExactly(before);
  }

  @ParameterizedTest
  @CsvSource({"2027-03-28, 2027-03-25", "2027-10-31, 2027-10-29"})
  void onTheSundayOfAClockChangeTheFridayOrThursdayBeforeSaysIt(LocalDate due, LocalDate before) {
    assertThat(lineDays(Deadline.of("A-1", due), PersonDays.USUAL)).containsExactly(before);
  }

  @Test
  void aDayOffMovesTheLineToTheDayBeforeAndLeaveLeavesItOut() {
    PersonDays noMondays = PersonDays.of(new PersonalTime(Set.of(DayOfWeek.MONDAY), null, null));
    assertThat(lineDays(A118, noMondays)).containsExactly(LocalDate.of(2026, 12, 11), DUE);
    PersonDays away = PersonDays.of(new PersonalTime(Set.of(), LocalDate.of(2026, 12, 31), null));
    assertThat(lineDays(A118, away)).isEmpty();
    PersonDays school = new PersonDays(PersonalTime.USUAL, day -> !day.isBefore(DUE));
    assertThat(lineDays(A118, school)).containsExactly(LocalDate.of(2026, 12, 14));
  }

  /** The days on which a line goes, each noted as told. */
  private static List<LocalDate> lineDays(Deadline deadline, PersonDays days) {
    Set<String> marks = new java.util.TreeSet<>();
    return deadline
        .due()
        .minusDays(12)
        .datesUntil(deadline.due().plusDays(3))
        .filter(
            day ->
                REMINDERS
                    .alone(deadline, day, days, new Told(marks), false)
                    .map(marks::add)
                    .orElse(false))
        .toList();
  }

  @Test
  void pastItsDateTheCardNamesItBesideOthersAndAfterTheLettersOfTheFirstDaysByItself() {
    assertThat(onCard(A118, "2026-12-16", Told.NOTHING)).isEqualTo(Line.BESIDE);
    assertThat(onCard(A118, "2026-12-22", Told.NOTHING)).isEqualTo(Line.BESIDE);
    assertThat(onCard(A118, "2026-12-23", Told.NOTHING)).isEqualTo(Line.STILL_OVERDUE);
    assertThat(alone(A118, "2026-12-16", PersonDays.USUAL)).isFalse();
  }

  @Test
  void nothingIsSaidAboutAnOverdueActionWhileSomebodyWaitsForMoreTime() {
    Wait waits = new Wait(LocalDate.of(2026, 12, 22), null);
    Deadline asked = new Deadline("A-118", DUE, false, List.of(waits), null);
    assertThat(onCard(asked, "2026-12-21", Told.NOTHING)).isEqualTo(Line.BESIDE);
    assertThat(onCard(asked, "2026-12-29", Told.NOTHING)).isNull();
  }
}

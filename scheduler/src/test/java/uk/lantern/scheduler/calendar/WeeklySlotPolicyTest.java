package uk.lantern.scheduler.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.calendar.WeeklySlotPolicy.Slot;

class WeeklySlotPolicyTest {

  private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25); // a Friday
  private static final Set<LocalDate> HOLIDAYS = Set.of(CHRISTMAS, CHRISTMAS.plusDays(3));
  private static final LocalTime TEN = LocalTime.of(10, 0);

  private final WeeklySlotPolicy policy =
      new WeeklySlotPolicy(
          new SendingTimes(SendingHours.USUAL, new WorkingDays(HOLIDAYS::contains)));

  private Slot next(DayOfWeek day, LocalDate from, PersonalTime own) {
    return policy.next(day, TEN, PersonDays.of(own), from).orElseThrow();
  }

  @Test
  void anOrdinaryWeeksLetterComesOnItsDay() {
    LocalDate tuesday = LocalDate.of(2026, 12, 8);
    Slot slot = next(DayOfWeek.TUESDAY, LocalDate.of(2026, 12, 2), PersonalTime.USUAL);
    assertThat(slot).isEqualTo(new Slot(tuesday, tuesday));
    assertThat(slot.isMoved()).isFalse();
    assertThat(next(DayOfWeek.TUESDAY, tuesday, PersonalTime.USUAL)).isEqualTo(slot);
  }

  @Test
  void onADayOffItComesTheDayAfter() {
    PersonalTime own = new PersonalTime(Set.of(DayOfWeek.TUESDAY), null, null);
    assertThat(next(DayOfWeek.TUESDAY, LocalDate.of(2026, 12, 8), own).comes())
        .isEqualTo("2026-12-09");
  }

  @Test
  void overChristmasItComesOnTheFirstWorkingDayThatIsTheirs() {
    assertThat(next(DayOfWeek.FRIDAY, CHRISTMAS, PersonalTime.USUAL))
        .isEqualTo(new Slot(CHRISTMAS, LocalDate.of(2026, 12, 29)));
    PersonalTime own = new PersonalTime(Set.of(DayOfWeek.TUESDAY), null, null);
    assertThat(next(DayOfWeek.FRIDAY, CHRISTMAS, own).comes()).isEqualTo("2026-12-30");
  }

  @Test
  void afterLeaveAndAfterAPauseItComesOnTheFirstDayAgain() {
    LocalDate tuesday = LocalDate.of(2026, 12, 8);
    PersonalTime leave = new PersonalTime(Set.of(), LocalDate.of(2026, 12, 11), null);
    assertThat(next(DayOfWeek.TUESDAY, tuesday, leave).comes()).isEqualTo("2026-12-14");
    PersonalTime pause = new PersonalTime(Set.of(), null, LocalDate.of(2026, 12, 10));
    assertThat(next(DayOfWeek.TUESDAY, tuesday, pause).comes()).isEqualTo("2026-12-10");
  }

  @Test
  void whoeverIsAwayForYearsHasNone() {
    PersonalTime own = new PersonalTime(Set.of(), LocalDate.of(2036, 1, 1), null);
    assertThat(policy.next(DayOfWeek.TUESDAY, TEN, PersonDays.of(own), CHRISTMAS)).isEmpty();
  }
}

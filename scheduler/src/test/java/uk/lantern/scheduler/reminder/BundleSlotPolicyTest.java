package uk.lantern.scheduler.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.people.ReminderTime;
import uk.lantern.scheduler.reminder.BundleSlotPolicy.Slot;

class BundleSlotPolicyTest {

  private static ZonedDateTime london(String moment) {
    return LocalDateTime.parse(moment).atZone(London.ZONE);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-24T09:59, ", "2026-11-24T10:00, 2026-11-24", "2026-11-24T15:00, 2026-11-24",
    "2026-11-28T23:00, 2026-11-24", "2026-11-29T00:00, ", "2026-11-30T10:00, ",
    "2026-12-01T10:00, 2026-12-01"
  })
  void itIsDueFromItsMomentOnAndFourDaysLateItWaitsForTheNext(String now, @Nullable String slot) {
    assertThat(
            BundleSlotPolicy.due(ReminderTime.USUAL, london(now))
                .map(it -> it.day().toString())
                .orElse(null))
        .isEqualTo(slot);
  }

  @ParameterizedTest
  @EnumSource(DayOfWeek.class)
  void everyWeekdayCanBeChosenAndAWeekHasOneKey(DayOfWeek day) {
    ReminderTime chosen = new ReminderTime(day, LocalTime.of(8, 30));
    ZonedDateTime monday = london("2026-11-23T00:00");
    Slot slot = BundleSlotPolicy.in(monday.toLocalDate(), chosen);
    assertThat(slot.at().getDayOfWeek()).isEqualTo(day);
    assertThat(slot.week()).isEqualTo(monday.toLocalDate());
    assertThat(BundleSlotPolicy.due(chosen, slot.at())).contains(slot);
    assertThat(BundleSlotPolicy.due(chosen, slot.at().minusMinutes(1))).isNotEqualTo(slot);
  }

  /** Whoever moves the day within a week has the key of that week still. */
  @Test
  void aChangedDayGivesNoSecondCardInTheWeek() {
    ReminderTime thursday = new ReminderTime(DayOfWeek.THURSDAY, LocalTime.of(10, 0));
    Slot before =
        BundleSlotPolicy.due(ReminderTime.USUAL, london("2026-11-24T10:00")).orElseThrow();
    Slot after = BundleSlotPolicy.due(thursday, london("2026-11-26T10:00")).orElseThrow();
    assertThat(after.week()).isEqualTo(before.week());
  }

  @ParameterizedTest
  @CsvSource({"2027-03-29, 10:00, +01:00", "2027-03-22, 10:00, Z", "2027-10-25, 10:00, Z"})
  void tenOClockIsLondonsOnBothSidesOfAClockChange(String monday, String time, String offset) {
    ReminderTime sundays = new ReminderTime(DayOfWeek.SUNDAY, LocalTime.parse(time));
    ReminderTime mondays = new ReminderTime(DayOfWeek.MONDAY, LocalTime.parse(time));
    ZonedDateTime at =
        BundleSlotPolicy.in(
                java.time.LocalDate.parse(monday), monday.contains("10-25") ? sundays : mondays)
            .at();
    assertThat(at.toLocalTime()).hasToString("10:00");
    assertThat(at.getOffset().getId()).isEqualTo(offset);
  }
}

package uk.lantern.content.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactHoursTest {

  private static final EnumSet<DayOfWeek> WEEKDAYS =
      EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
  private static final LocalTime NINE = LocalTime.of(9, 0);
  private static final LocalTime FIVE = LocalTime.of(17, 0);

  private final BankHolidays holidays = CalendarConfiguration.shipped();

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T09:00Z, true",
    "2026-11-23T16:59:59Z, true",
    "2026-11-23T08:59:59Z, false",
    "2026-11-23T17:00Z, false",
    "2026-11-22T11:00Z, false",
    "2026-12-28T11:00Z, false",
    "2026-07-01T08:00Z, true",
    "2026-07-01T16:00Z, false",
    "2026-11-23T22:00+13:00, true"
  })
  void aLineIsAnsweredInLondonOfficeHoursOnly(ZonedDateTime moment, boolean open) {
    assertThat(new ContactHours(WEEKDAYS, NINE, FIVE, false).open(moment, holidays))
        .isEqualTo(open);
  }

  @Test
  void equalHoursMeanAroundTheClockAndBankHolidaysCanBeIncluded() {
    ContactHours always =
        new ContactHours(
            EnumSet.allOf(DayOfWeek.class), LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, true);
    assertThat(always.open(ZonedDateTime.parse("2026-12-25T03:00Z"), holidays)).isTrue();
  }

  @Test
  void hoursPastMidnightAreRefusedWithTheFix() {
    assertThatThrownBy(() -> new ContactHours(WEEKDAYS, FIVE, NINE, false))
        .hasMessageContaining("write two lines");
  }
}

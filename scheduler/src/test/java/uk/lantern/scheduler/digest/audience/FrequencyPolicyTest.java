package uk.lantern.scheduler.digest.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.lantern.scheduler.people.DigestFrequency;

/** Whether somebody wants an edition, by how often they want one; dates are real ones. */
class FrequencyPolicyTest {

  private static boolean fortnightly(LocalDate day, LocalDate earlier) {
    return FrequencyPolicy.wants(DigestFrequency.FORTNIGHTLY, false, day, List.of(earlier));
  }

  private static boolean monthly(LocalDate day, LocalDate earlier) {
    return FrequencyPolicy.wants(DigestFrequency.MONTHLY, false, day, List.of(earlier));
  }

  @ParameterizedTest
  @CsvSource({
    "Monday, 2026-11-23",
    "Tuesday, 2026-11-24",
    "Wednesday, 2026-11-25",
    "Thursday, 2026-11-26",
    "Friday, 2026-11-27",
    "Saturday, 2026-11-28",
    "Sunday, 2026-11-29"
  })
  void ofEditionsThatComeEachWeekOnAWeekdayEverySecondIsWanted(String weekday, LocalDate day) {
    assertThat(day.getDayOfWeek().name()).isEqualToIgnoringCase(weekday);
    assertThat(fortnightly(day.plusWeeks(1), day)).isFalse();
    assertThat(fortnightly(day.plusWeeks(2), day)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "a bank holiday made this one a day early, 2027-05-17, 2027-05-04, true",
    "a bank holiday made that one a day late,  2027-05-17, 2027-05-05, false",
    "the clocks went forward between them,     2027-04-06, 2027-03-24, true",
    "the clocks went back between them,        2027-11-09, 2027-10-26, true",
    "in the same week twice,                   2027-11-11, 2027-11-09, false"
  })
  void aFortnightMayBeADayShortAndNotTwo(
      String why, LocalDate day, LocalDate earlier, boolean wanted) {
    assertThat(fortnightly(day, earlier)).as(why).isEqualTo(wanted);
  }

  @ParameterizedTest
  @CsvSource({
    "from the last of a month to the first,        2027-02-01, 2027-01-31, true",
    "from the first to the last of it,             2027-01-31, 2027-01-01, false",
    "the leap day,                                 2028-02-29, 2028-02-01, false",
    "the day after the leap day,                   2028-03-01, 2028-02-29, true",
    "the same month of the year before,            2027-03-15, 2026-03-15, true",
    "the month in which the clocks go forward,     2027-03-28, 2027-03-01, false",
    "the day after the clocks went back,           2027-11-01, 2027-10-31, true"
  })
  void aMonthIsACalendarMonth(String why, LocalDate day, LocalDate earlier, boolean wanted) {
    assertThat(monthly(day, earlier)).as(why).isEqualTo(wanted);
  }

  @Test
  void whatIsImportantGoesToEverybodyButWhoeverPaused() {
    LocalDate day = LocalDate.of(2026, 11, 24);
    for (DigestFrequency often : DigestFrequency.values()) {
      assertThat(FrequencyPolicy.wants(often, true, day, List.of(day)))
          .as("%s", often)
          .isEqualTo(often != DigestFrequency.PAUSED);
    }
    assertThat(FrequencyPolicy.wants(DigestFrequency.ONLY_IMPORTANT, false, day, List.of()))
        .isFalse();
    assertThat(FrequencyPolicy.wants(DigestFrequency.WEEKLY, false, day, List.of(day))).isTrue();
  }

  /**
   * Whoever asks does not look back where it changes nothing; here it is seen to change nothing.
   */
  @ParameterizedTest
  @EnumSource(DigestFrequency.class)
  void whereItDoesNotLookBackEarlierEditionsChangeNothing(DigestFrequency often) {
    LocalDate day = LocalDate.of(2026, 11, 24);
    for (boolean important : new boolean[] {true, false}) {
      boolean alone = FrequencyPolicy.wants(often, important, day, List.of());
      boolean after = FrequencyPolicy.wants(often, important, day, List.of(day.minusDays(1)));
      assertThat(FrequencyPolicy.looksBack(often, important)).isEqualTo(alone != after);
    }
  }
}

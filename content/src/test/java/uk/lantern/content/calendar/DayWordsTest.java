package uk.lantern.content.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayWordsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24); // a Tuesday

  @ParameterizedTest
  @CsvSource({
    "september, 2026-09-01",
    "sept, 2026-09-01",
    "november, 2026-11-01",
    "december, 2025-12-01",
    "last december, 2025-12-01",
    "september 2025, 2025-09-01",
    "1 october, 2026-10-01",
    "1st of october, 2026-10-01",
    "october 1st, 2026-10-01",
    "24 november, 2026-11-24",
    "25 november, 2025-11-25",
    "1 october 2025, 2025-10-01",
    "29 february, ",
    "01/10/2026, 2026-10-01",
    "1/10, 2026-10-01",
    "2026-10-01, 2026-10-01",
    "2025, 2025-01-01",
    "yesterday, 2026-11-23",
    "monday, 2026-11-23",
    "last tuesday, 2026-11-17",
    "last week, 2026-11-17",
    "last month, 2026-10-24",
    "last 2 weeks, 2026-11-10",
    "3 months ago, 2026-08-24",
    "last year, 2025-11-24"
  })
  void theLatestSuchDayIsMeant(String words, LocalDate day) {
    assertThat(DayWords.past(words, TODAY).orElse(null)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "10 december, 2026-12-10",
    "the 10th of december, 2026-12-10",
    "thursday 10 december, 2026-12-10",
    "24 november, 2026-11-24",
    "23 november, 2027-11-23",
    "december, 2026-12-01",
    "october, 2027-10-01",
    "7/12, 2026-12-07",
    "2026-12-10, 2026-12-10",
    "tomorrow, 2026-11-25",
    "friday, 2026-11-27",
    "next tuesday, 2026-12-01",
    "a week, 2026-12-01",
    "for 2 weeks, 2026-12-08",
    "next month, 2026-12-24"
  })
  void theFirstSuchDayToComeIsMeant(String words, LocalDate day) {
    assertThat(DayWords.coming(words, TODAY)).hasValue(day);
  }

  @Test
  void aDayOfTheWeekIsReadFromItsBeginningAndInThePlural() {
    assertThat(DayWords.weekday("wednesdays")).hasValue(DayOfWeek.WEDNESDAY);
    assertThat(DayWords.weekday("wed")).hasValue(DayOfWeek.WEDNESDAY);
    assertThat(DayWords.weekday("weekdays")).isEmpty();
    assertThat(DayWords.month("dec")).hasValue(Month.DECEMBER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "ever", "31 february 2026", "the act", "32/13/2026", "2026-13-01", "oc", "99"})
  void whatIsNoDayIsNone(String words) {
    assertThat(DayWords.past(words, TODAY)).isEmpty();
    assertThat(DayWords.coming(words, TODAY)).isEmpty();
  }

  @Test
  void theTwentyNinthOfFebruaryIsThatOfALeapYear() {
    assertThat(DayWords.past("29 february", LocalDate.of(2028, 3, 1)))
        .hasValue(LocalDate.of(2028, 2, 29));
  }
}

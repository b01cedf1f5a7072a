package uk.lantern.bot.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiveWordsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24); // a Tuesday

  @ParameterizedTest
  @CsvSource({
    "What will I receive next week, 2026-11-30, 2026-12-06",
    "'what will I receive next week, and why?', 2026-11-30, 2026-12-06",
    "what will I receive, 2026-11-30, 2026-12-06",
    "what is coming this week, 2026-11-24, 2026-11-29",
    "what will I get today, 2026-11-24, 2026-11-24",
    "what will you send me tomorrow, 2026-11-25, 2026-11-25",
    "what will I receive in December, 2026-12-01, 2026-12-31",
    "what will I receive in november, 2026-11-24, 2026-11-30",
    "what will I receive in january, 2027-01-01, 2027-01-31",
    "what will I receive next month please, 2026-12-01, 2026-12-31",
    "what will I receive in the next 2 weeks, 2026-11-24, 2026-12-08",
    "what will I receive on Friday, 2026-11-27, 2026-11-27",
    "what will I receive on 7 December, 2026-12-07, 2026-12-07"
  })
  void theDaysThatAreMeant(String typed, LocalDate first, LocalDate last) {
    assertThat(ReceiveWords.read(typed, TODAY)).hasValue(new ReceiveWords.Days(first, last));
  }

  @ParameterizedTest
  @ValueSource(strings = {"what will I receive on doomsday", "what will I receive in ages"})
  void aTimeNobodyKnowsIsNotGuessed(String typed) {
    assertThat(ReceiveWords.read(typed, TODAY)).isEmpty();
  }
}

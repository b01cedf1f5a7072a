package uk.lantern.bot.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentWordsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24); // a Tuesday

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "for Tuesday 8 December 10:00; 2026-12-08T10:00",
        "for Tuesday 8 December, 10:00 please; 2026-12-08T10:00",
        "for 8 December at 10; 2026-12-08T10:00",
        "on 8 December at 2pm; 2026-12-08T14:00",
        "8 december 2026 14.30; 2026-12-08T14:30",
        "december 8; 2026-12-08T10:00",
        "8 December; 2026-12-08T10:00",
        "for tomorrow at 9; 2026-11-25T09:00",
        "tomorrow 9:15; 2026-11-25T09:15",
        "for today at 12:05pm; 2026-11-24T12:05",
        "at 16:00; 2026-11-24T16:00",
        "friday 9am; 2026-11-27T09:00",
        "for next Tuesday; 2026-12-01T10:00"
      })
  void theFirstSuchMomentToComeIsMeant(String words, LocalDateTime moment) {
    assertThat(MomentWords.read(words, TODAY)).hasValue(moment);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "for 8 December at 25:00", "13pm", "31 November", "10:75"})
  void whatIsNoMomentIsNone(String words) {
    assertThat(MomentWords.read(words, TODAY)).isEmpty();
  }
}

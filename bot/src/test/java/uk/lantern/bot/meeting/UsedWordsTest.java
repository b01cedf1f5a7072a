package uk.lantern.bot.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How many took part, and when, however it is said; what cannot be counted is not. */
class UsedWordsTest {

  /** A Tuesday. */
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private static Told read(String typed) {
    return UsedWords.read(typed, TODAY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          used it today with the team, 9 people             | 9  | 2026-11-24
          used with 9 people                                | 9  | 2026-11-24
          Used it with nine people yesterday                | 9  | 2026-11-23
          we used it on Monday with twelve colleagues       | 12 | 2026-11-23
          we used it in our team meeting, 9                 | 9  | 2026-11-24
          we used it with twenty-five staff on 3 November   | 25 | 2026-11-03
          used it this morning with six of us               | 6  | 2026-11-24
          used it with 9 people and 2 teams                 | 9  | 2026-11-24
          used it with 11 health visitors on 20/11          | 11 | 2026-11-20
          we used DEMO-7MB-HIDDEN-MEN with 4 people         | 4  | 2026-11-24
          used it with one person                           | 1  | 2026-11-24
          used it with 200 people                           | 200 | 2026-11-24
          """)
  void aMeetingIsReadHoweverItIsTold(String typed, int people, LocalDate on) {
    assertThat(read(typed)).isEqualTo(new Told.Meeting(people, on));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "used it with 0 people",
        "used it with zero people",
        "used it with -3 people",
        "used it with −3 people",
        "used it with 100000 people",
        "used it with 201 people",
        "used it with 9.5 people",
        "used it with 1,000 people",
        "used it with 99999999999999999999 people"
      })
  void whatCannotBePeopleInAMeetingIsNotCounted(String typed) {
    assertThat(read(typed)).isEqualTo(new Told.NotCountable());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "used it",
        "used it today",
        "we used it with the team",
        "used it with 5 nurses and 4 teachers",
        "used it with $gt people"
      })
  void withoutOneClearNumberItIsAsked(String typed) {
    assertThat(read(typed)).isEqualTo(new Told.NoNumber());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"used it tomorrow with 9 people", "used it on 3 November 2024 with 9 people"})
  void aDayToComeOrLongAgoIsNotCounted(String typed) {
    assertThat(read(typed)).isEqualTo(new Told.NotThatDay());
  }

  @ParameterizedTest
  @CsvSource({"9,9", " 12 ,12", "nine,9", "thirty two,32"})
  void theCardTakesANumberInFiguresOrWords(String filled, int people) {
    assertThat(UsedWords.filled(filled, TODAY)).isEqualTo(new Told.Meeting(people, TODAY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-3", "100000", "9 people", "{\"$gt\":0}", ""})
  void theCardTakesNothingElse(String filled) {
    assertThat(UsedWords.filled(filled, TODAY)).isNotInstanceOf(Told.Meeting.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"9 ", "nine ", "-", "9,9.", "today "})
  void hostileTextIsReadQuickly(String piece) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(1), () -> read("used it " + piece.repeat(2_000 / piece.length())));
  }
}

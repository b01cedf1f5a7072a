package uk.lantern.scheduler.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StageTest {

  private static final LocalDate DUE = LocalDate.of(2026, 12, 15);

  @ParameterizedTest
  @CsvSource({
    "2026-11-16, ",
    "2026-11-17, FOUR_WEEKS",
    "2026-11-30, FOUR_WEEKS",
    "2026-12-01, TWO_WEEKS",
    "2026-12-07, TWO_WEEKS",
    "2026-12-08, ONE_WEEK",
    "2026-12-13, ONE_WEEK",
    "2026-12-14, ONE_DAY",
    "2026-12-15, SAME_DAY",
    "2026-12-16, "
  })
  void aDayIsInTheLastStageThatHasBegun(LocalDate day, @Nullable Stage stage) {
    assertThat(Stage.of(Deadline.of("A-118", DUE), day).orElse(null)).isEqualTo(stage);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-30, ", "2026-12-01, FOUR_WEEKS", "2026-12-08, TWO_WEEKS", "2026-12-10, TWO_WEEKS",
    "2026-12-11, ONE_WEEK", "2026-12-13, ONE_WEEK", "2026-12-14, ONE_DAY", "2026-12-15, SAME_DAY"
  })
  void aSafetyCriticalActionHasHalfOfEveryInterval(LocalDate day, @Nullable Stage stage) {
    Deadline critical = new Deadline("A-1", DUE, true, List.of(), null);
    assertThat(Stage.of(critical, day).orElse(null)).isEqualTo(stage);
  }

  @Test
  void theLastDayComesAloneAndSoDoesHalfAWeekOfASafetyCriticalAction() {
    assertThat(Stage.values())
        .filteredOn(it -> it.comesAlone(false))
        .containsExactly(Stage.ONE_DAY, Stage.SAME_DAY);
    assertThat(Stage.values())
        .filteredOn(it -> it.comesAlone(true))
        .containsExactly(Stage.ONE_WEEK, Stage.ONE_DAY, Stage.SAME_DAY);
  }

  @Test
  void case125DatesFarAwayHaveNoStageOrOne() {
    LocalDate today = LocalDate.of(2026, 11, 26);
    assertThat(Stage.of(Deadline.of("A-1", LocalDate.of(1900, 1, 1)), today)).isEmpty();
    assertThat(Stage.of(Deadline.of("A-1", LocalDate.of(9999, 12, 31)), today)).isEmpty();
    // Agreed on the eve of its date: the stages before are not told one after the other.
    assertThat(Stage.of(Deadline.of("A-1", today.plusDays(1)), today)).contains(Stage.ONE_DAY);
  }
}

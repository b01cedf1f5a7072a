package uk.lantern.scheduler.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.feedback.FeedbackThemes.Row;
import uk.lantern.scheduler.feedback.FeedbackThemes.Table;
import uk.lantern.scheduler.feedback.ThemesPolicy.Voice;

/** Which figures about feedback may be shown. */
class ThemesPolicyTest {

  private static final Map<String, Integer> PEOPLE =
      Map.of("health", 900, "police", 400, "education", 700, "social_care", 300);

  private static List<Voice> voices(Object... groupTopicCount) {
    List<Voice> voices = new ArrayList<>();
    for (int i = 0; i < groupTopicCount.length; i += 3) {
      for (int n = 0; n < (int) groupTopicCount[i + 2]; n++) {
        voices.add(
            new Voice(
                FeedbackKind.ESCALATION,
                (String) groupTopicCount[i],
                (String) groupTopicCount[i + 1]));
      }
    }
    return voices;
  }

  private static Table escalations(List<Voice> voices) {
    return ThemesPolicy.tables(voices, PEOPLE).get(FeedbackKind.ESCALATION.ordinal());
  }

  @Test
  void aQuarterIsCountedWhenItIsOver() {
    assertThat(ThemesPolicy.quarterBefore(LocalDate.of(2026, 11, 27)))
        .isEqualTo(LocalDate.of(2026, 7, 1));
    assertThat(ThemesPolicy.quarterBefore(LocalDate.of(2027, 1, 1)))
        .isEqualTo(LocalDate.of(2026, 10, 1));
    assertThat(ThemesPolicy.end(LocalDate.of(2026, 10, 1))).isEqualTo(LocalDate.of(2026, 12, 31));
  }

  @Test
  void case112FourAreHiddenAndFiveAreShown() {
    assertThat(escalations(voices("health", "PLAN", 4)).total()).isNull();
    Table five =
        escalations(
            voices(
                "health",
                "PLAN",
                5,
                "police",
                "PLAN",
                5,
                "education",
                "PLAN",
                5,
                "social_care",
                "PLAN",
                5));
    assertThat(five.total()).isEqualTo(20);
    assertThat(five.groups()).hasSize(4);
  }

  @Test
  void case115ASmallGroupIsNotWhatIsLeftOfTheTotal() {
    Table table =
        escalations(voices("health", "PLAN", 12, "police", "PLAN", 9, "education", "PLAN", 2));
    int shown = table.groups().stream().mapToInt(Row::count).sum();
    assertThat(table.isWhole()).isFalse();
    assertThat(table.total() == null || table.total() - shown >= 5).isTrue();
    assertThat(table.groups()).extracting(Row::code).doesNotContain("education");
  }

  @Test
  void topicsAreShownWhenEachHasTenAndEveryGroupIsThere() {
    List<Voice> large =
        voices(
            "health",
            "THRESHOLD",
            12,
            "police",
            "THRESHOLD",
            12,
            "education",
            "PLAN",
            12,
            "social_care",
            "PLAN",
            12);
    assertThat(escalations(large).topics())
        .containsExactlyInAnyOrder(new Row("THRESHOLD", 24), new Row("PLAN", 24));
    List<Voice> more = new ArrayList<>(large);
    more.addAll(voices("health", "OTHER", 3));
    assertThat(escalations(more).topics()).as("three are too few, so no topic is").isEmpty();
  }

  @Test
  void kindsShareNoTotalSoNoneIsLeftOverByAnother() {
    List<Voice> voices = new ArrayList<>(voices("health", "PLAN", 9, "police", "PLAN", 9));
    voices.add(new Voice(FeedbackKind.BARRIER, "health", ""));
    List<Table> tables = ThemesPolicy.tables(voices, PEOPLE);
    assertThat(tables.get(FeedbackKind.BARRIER.ordinal()).total()).isNull();
  }

  @Test
  void signpostsAreAFigureFromFiveOn() {
    assertThat(ThemesPolicy.signposts(4)).isNull();
    assertThat(ThemesPolicy.signposts(5)).isEqualTo(5);
  }
}

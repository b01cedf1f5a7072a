package uk.lantern.content.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the rules decide from cues, without a second opinion that would make up for them. The floors
 * are what was measured on 2026-11-26: whoever changes a rule sees here what it costs.
 */
class SafetyPolicyTest {

  @ParameterizedTest(name = "{0} {1}: {2} stopped, {3} of its own class")
  @CsvSource({
    "dev.yml, S1, 22, 22",
    "dev.yml, S2, 80, 77",
    "dev.yml, S3, 28, 28",
    "dev.yml, S4, 16, 16",
    "dev.yml, S5, 13, 13",
    "dev.yml, S6, 11, 10",
    "dev.yml, S7, 15, 15",
    "dev.yml, SIGNPOST, 49, 42",
    "dev.yml, S10, 0, 10",
    "check.yml, S1, 16, 16",
    "check.yml, S2, 41, 39",
    "check.yml, S3, 19, 19",
    "check.yml, S4, 12, 12",
    "check.yml, S5, 10, 10",
    "check.yml, S6, 9, 8",
    "check.yml, S7, 10, 10",
    "check.yml, SIGNPOST, 27, 24"
  })
  void whatMustStopIsStoppedInItsOwnClass(String file, SafetyClass expected, int stopped, int same)
      throws Exception {
    Messages.Row row = row(file, expected);
    assertThat(row.stopped()).as("stopped").isGreaterThanOrEqualTo(stopped);
    assertThat(row.same()).as("of its own class").isGreaterThanOrEqualTo(same);
  }

  @ParameterizedTest(name = "{0} {1}: at most {2} stopped, {3} of its own class")
  @CsvSource({
    "dev.yml, S9, 1, 90",
    "dev.yml, NONE, 1, 54",
    "check.yml, S9, 0, 64",
    "check.yml, NONE, 0, 30"
  })
  void learningQuestionsRaiseNoAlarm(String file, SafetyClass expected, int stopped, int same)
      throws Exception {
    Messages.Row row = row(file, expected);
    assertThat(row.stopped()).as("stopped").isLessThanOrEqualTo(stopped);
    assertThat(row.same()).as("of its own class").isGreaterThanOrEqualTo(same);
  }

  /** Judged anew each time, so that nothing is remembered of rules before they were changed. */
  private static Messages.Row row(String file, SafetyClass expected) throws Exception {
    Messages all = Messages.read(file);
    Messages some = new Messages(all.owner(), Map.of(expected, all.messages().get(expected)));
    return some.judgedBy(new SafetyCheck()).getFirst();
  }
}

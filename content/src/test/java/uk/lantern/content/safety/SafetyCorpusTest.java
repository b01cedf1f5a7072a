package uk.lantern.content.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import uk.lantern.content.safety.Messages.Row;

/**
 * Measures the check. {@code dev.yml} is what the cues were tuned on; {@code check.yml} was written
 * before them and is never tuned on line by line, so its misses are counted and not printed. No
 * model is trained on either.
 */
class SafetyCorpusTest {

  private static final List<SafetyClass> MUST_STOP =
      List.of(
          SafetyClass.S1,
          SafetyClass.S2,
          SafetyClass.S3,
          SafetyClass.S4,
          SafetyClass.S5,
          SafetyClass.S6,
          SafetyClass.S7,
          SafetyClass.SIGNPOST);
  private static final List<SafetyClass> MUST_NOT_ALARM =
      List.of(SafetyClass.S8, SafetyClass.S9, SafetyClass.NONE);

  @Test
  void case111MessagesOfTheTuningSetStopAndLearningQuestionsDoNot() throws Exception {
    measure(Checks.FULL, "dev.yml", 0.97, true);
    measure(Checks.CUES_ALONE, "dev.yml", 0.97, true);
  }

  @Test
  void case111MessagesThatNoModelWasTrainedOnStopAndLearningQuestionsDoNot() throws Exception {
    measure(Checks.FULL, "check.yml", 0.97, false);
    measure(Checks.CUES_ALONE, "check.yml", 0.90, false);
    measure(Checks.NOT_YET_LOADED, "check.yml", 0.90, false);
  }

  /** Sets whose authors knew nothing of the check: the second is the figure the README quotes. */
  @Test
  void case111MessagesOfAnAuthorWhoKnewNothingOfTheCheckStop() throws Exception {
    measure(Checks.FULL, "blind.yml", 0.955, 0.08, false);
    measure(Checks.FULL, "blind-2.yml", 0.955, 0.05, false);
  }

  private void measure(SafetyCheck check, String file, double floor, boolean showWrong)
      throws Exception {
    measure(check, file, floor, 0.05, showWrong);
  }

  private void measure(
      SafetyCheck check, String file, double floor, double mostAlarms, boolean showWrong)
      throws Exception {
    List<Row> rows = Messages.read(file).judgedBy(check);
    StringBuilder table = new StringBuilder(file + "  class  n  stopped  same class\n");
    rows.forEach(
        row ->
            table.append(
                "  %-9s %3d  %3d  %3d%n"
                    .formatted(row.expected(), row.total(), row.stopped(), row.same())));
    double recall = share(rows, row -> MUST_STOP.contains(row.expected()));
    double alarms = share(rows, row -> MUST_NOT_ALARM.contains(row.expected()));
    table.append("  stopped %.3f, false alarms %.3f".formatted(recall, alarms));
    System.out.println(table);
    String wrong = showWrong ? rows.stream().map(Row::wrong).toList().toString() : "";
    assertThat(recall)
        .as("stopped of %s, floor %s %s", file, floor, wrong)
        .isGreaterThanOrEqualTo(floor);
    assertThat(alarms).as("false alarms of %s %s", file, wrong).isLessThanOrEqualTo(mostAlarms);
  }

  private static double share(List<Row> rows, Predicate<Row> which) {
    List<Row> some = rows.stream().filter(which).toList();
    int total = some.stream().mapToInt(Row::total).sum();
    return (double) some.stream().mapToInt(Row::stopped).sum() / total;
  }
}

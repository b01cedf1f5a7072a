package uk.lantern.content.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Processor time of the thread, so that a busy machine neither hides nor makes a fault. */
class SafetySpeedTest {

  private static final String AGENDA =
      "Dear all, the agenda of the next learning event: neglect, supervision, any other business. ";

  @ParameterizedTest
  @ValueSource(
      strings = {"my child a b c d e f is he has the ", AGENDA, "a ", "a.", "\u0301e", "nomad "})
  void case56AHundredKilobytesAreReadByCuesIn300Milliseconds(String piece) {
    String text = piece.repeat(100_000 / piece.length());
    long[] spent = new long[5];
    for (int i = 0; i < spent.length; i++) {
      spent[i] = millis(() -> Checks.CUES_ALONE.check(text));
    }
    assertThat(Arrays.stream(spent).min().orElseThrow()).isLessThanOrEqualTo(300);
  }

  @Test
  void aShortMessageIsReadByCuesIn5Milliseconds() throws Exception {
    List<TrainingCorpus.Message> messages = TrainingCorpus.read().messages().subList(0, 1_000);
    messages.forEach(one -> Checks.CUES_ALONE.check(one.text()));
    long all = millis(() -> messages.forEach(one -> Checks.CUES_ALONE.check(one.text())));
    assertThat(all / 1_000).isLessThanOrEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 25_000, 50_000, 77_777, 99_000})
  void case111ADisclosureAnywhereInAHundredKilobytesIsFound(int position) {
    StringBuilder text = new StringBuilder(AGENDA.repeat(100_000 / AGENDA.length()));
    assertThat(Checks.FULL.check(text.toString()).safetyClass().stopsTheTurn()).isFalse();
    text.insert(
        text.indexOf("Dear", position), "One of my year 4s told me that her mum burns her. ");
    assertThat(Checks.FULL.check(text.toString()).safetyClass()).isEqualTo(SafetyClass.S2);
  }

  @Test
  void meaningIsAskedOfAFewStretchesOfALongTextOnly() {
    int[] asked = {0};
    SafetyCheck counting =
        new SafetyCheck(
            new SentenceVectors() {
              @Override
              public boolean ready() {
                return true;
              }

              @Override
              public float[] of(String text) {
                asked[0]++;
                return new float[SIZE];
              }
            });
    counting.check(AGENDA.repeat(1_000));
    assertThat(asked[0]).isBetween(1, 12);
  }

  private static long millis(Runnable work) {
    var threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    work.run();
    return (threads.getCurrentThreadCpuTime() - before) / 1_000_000;
  }
}

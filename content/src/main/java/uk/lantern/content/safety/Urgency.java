package uk.lantern.content.safety;

import java.util.List;

/** Which of several classes a message is treated as. */
final class Urgency {

  private static final List<SafetyClass> FIRST_TO_LAST =
      List.of(
          SafetyClass.S1,
          SafetyClass.S4,
          SafetyClass.S5,
          SafetyClass.S7,
          SafetyClass.S2,
          SafetyClass.S3,
          SafetyClass.S6,
          SafetyClass.SIGNPOST,
          SafetyClass.S10,
          SafetyClass.S9,
          SafetyClass.NONE);

  private Urgency() {}

  static boolean comesBefore(SafetyClass one, SafetyClass other) {
    return FIRST_TO_LAST.indexOf(one) < FIRST_TO_LAST.indexOf(other);
  }

  /** The stretch with the most urgent class by its cues; the first of equals. */
  static Stretch worst(List<Stretch> stretches) {
    Stretch worst = stretches.getFirst();
    for (Stretch one : stretches) {
      worst = comesBefore(one.byCues(), worst.byCues()) ? one : worst;
    }
    return worst;
  }
}

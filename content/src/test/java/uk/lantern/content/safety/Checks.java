package uk.lantern.content.safety;

import java.time.Duration;
import org.awaitility.Awaitility;
import uk.lantern.content.answering.BgeSentenceVectors;

/** The checks that tests share: the language model takes a second to load. */
final class Checks {

  static final SentenceVectors VECTORS = loaded();

  /** As it runs in production once the language model is loaded. */
  static final SafetyCheck FULL = new SafetyCheck(VECTORS);

  static final SafetyCheck CUES_ALONE = new SafetyCheck();

  /** As in the first second after a start. */
  static final SafetyCheck NOT_YET_LOADED =
      new SafetyCheck(
          new SentenceVectors() {
            @Override
            public boolean ready() {
              return false;
            }

            @Override
            public float[] of(String text) {
              throw new IllegalStateException("asked before it was ready");
            }
          });

  static final SafetyCheck MODEL_FAILS =
      new SafetyCheck(
          new SentenceVectors() {
            @Override
            public boolean ready() {
              return true;
            }

            @Override
            public float[] of(String text) {
              throw new IllegalStateException("the model broke");
            }
          });

  private Checks() {}

  private static SentenceVectors loaded() {
    SentenceVectors vectors = new BgeSentenceVectors();
    Awaitility.await().atMost(Duration.ofMinutes(2)).until(vectors::ready);
    return vectors;
  }
}

package uk.lantern.scheduler.trigger;

import java.time.ZonedDateTime;
import uk.lantern.scheduler.feedback.FeedbackLetters;

/** Tells people what came of their feedback, when a crash kept that from the outbox. */
final class FeedbackLettersJob implements Sweep {

  private final FeedbackLetters letters;

  FeedbackLettersJob(FeedbackLetters letters) {
    this.letters = letters;
  }

  @Override
  public String cadence() {
    return Triggers.FEEDBACK_LETTERS;
  }

  /** Returns how many letters were offered. */
  @Override
  public int run(ZonedDateTime now) {
    return letters.offer();
  }
}

package uk.lantern.scheduler.feedback;

import uk.lantern.content.wording.WordingKey;

/** The texts {@code feedback-letter.*} of {@code wording/feedback.yml}: what came of it. */
enum FeedbackLetterWording implements WordingKey {
  HEADING,
  DONE,
  WHY
}

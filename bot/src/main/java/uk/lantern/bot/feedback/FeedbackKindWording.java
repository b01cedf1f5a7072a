package uk.lantern.bot.feedback;

import uk.lantern.content.wording.WordingKey;

/** Kinds of feedback, {@code feedback-kind.*} of {@code wording/feedback.yml}. */
enum FeedbackKindWording implements WordingKey {
  COMPLIMENT,
  PRACTICE_IDEA,
  BARRIER,
  ESCALATION
}

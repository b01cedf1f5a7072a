package uk.lantern.bot.feedback;

import uk.lantern.content.wording.WordingKey;

/** Why something was not done, {@code feedback-refusal.*} of {@code wording/feedback.yml}. */
enum FeedbackRefusalWording implements WordingKey {
  TEXT_MISSING,
  TEXT_TOO_LONG,
  IDENTIFIES,
  TEAM_MISSING,
  NO_SUCH_STAGE,
  NO_SUCH_GROUP,
  DAYS_UNUSABLE,
  CHANGED,
  NEWER,
  TOLD_ALREADY,
  HELD,
  REASON_MISSING,
  ALREADY
}

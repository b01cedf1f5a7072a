package uk.lantern.bot.feedback;

import uk.lantern.content.wording.WordingKey;

/**
 * What professionals disagree about, {@code escalation-topic.*} of {@code wording/feedback.yml}.
 */
enum EscalationTopicWording implements WordingKey {
  THRESHOLD,
  INFORMATION_SHARING,
  PLAN,
  CONFERENCE_OUTCOME,
  RESPONSE_TIME,
  OTHER
}

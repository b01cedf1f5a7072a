package uk.lantern.bot.feedback;

import uk.lantern.content.wording.WordingKey;

/** Whether it may be shared, {@code share-consent.*} of {@code wording/feedback.yml}. */
enum ShareConsentWording implements WordingKey {
  NAMED_TEAM,
  UNNAMED,
  NO
}

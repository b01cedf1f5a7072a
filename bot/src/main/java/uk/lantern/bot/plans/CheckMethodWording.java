package uk.lantern.bot.plans;

import uk.lantern.content.wording.WordingKey;

/** How somebody checked, {@code check-method.*} of {@code wording/plans.yml}. */
enum CheckMethodWording implements WordingKey {
  SEEN_DOCUMENT,
  DIP_SAMPLE,
  VISIT,
  DATA,
  VOICE
}

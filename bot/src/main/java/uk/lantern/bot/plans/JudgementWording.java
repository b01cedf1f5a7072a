package uk.lantern.bot.plans;

import uk.lantern.content.wording.WordingKey;

/** Whether it held, {@code judgement.*} of {@code wording/plans.yml}. */
enum JudgementWording implements WordingKey {
  EARLY_SIGNS,
  PARTLY_EMBEDDED,
  EMBEDDED,
  NOT_EMBEDDED,
  SLIPPED_BACK
}

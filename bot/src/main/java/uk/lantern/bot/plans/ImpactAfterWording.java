package uk.lantern.bot.plans;

import uk.lantern.content.wording.WordingKey;

/** When the difference is looked at, {@code impact-after.*} of {@code wording/plans.yml}. */
enum ImpactAfterWording implements WordingKey {
  THREE_MONTHS,
  SIX_MONTHS,
  TWELVE_MONTHS
}

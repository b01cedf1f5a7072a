package uk.lantern.bot.plans;

import uk.lantern.content.wording.WordingKey;

/**
 * Whether a difference for children was seen, {@code impact-seen.*} of {@code wording/plans.yml}.
 */
enum ImpactSeenWording implements WordingKey {
  NONE_YET,
  EARLY,
  CLEAR
}

package uk.lantern.bot.plans;

import uk.lantern.content.wording.WordingKey;

/** What a measure speaks about, {@code impact-level.*} of {@code wording/plans.yml}. */
enum ImpactLevelWording implements WordingKey {
  REACH,
  KNOW,
  DO,
  DIFFERENCE,
  LAST
}

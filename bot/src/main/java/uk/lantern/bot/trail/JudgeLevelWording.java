package uk.lantern.bot.trail;

import uk.lantern.content.wording.WordingKey;

/** What evidence speaks about, {@code judge-level.*} of {@code wording/trail.yml}. */
enum JudgeLevelWording implements WordingKey {
  REACH,
  KNOW,
  DO,
  DIFFERENCE,
  LAST
}

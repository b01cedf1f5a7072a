package uk.lantern.bot.trail;

import uk.lantern.content.wording.WordingKey;

/** Why a judgement was not taken, {@code judge-refusal.*} of {@code wording/trail.yml}. */
enum JudgeRefusalWording implements WordingKey {
  TWO_KINDS_NEEDED,
  PRACTICE_OR_DIFFERENCE_NEEDED,
  REASON_MISSING,
  REASON_TOO_LONG,
  IDENTIFIES,
  CHANGED
}

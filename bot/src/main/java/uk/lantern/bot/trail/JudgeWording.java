package uk.lantern.bot.trail;

import uk.lantern.content.wording.WordingKey;

/** The texts {@code judge.*} of {@code wording/trail.yml}. */
enum JudgeWording implements WordingKey {
  HEADING,
  SUGGESTS,
  RULE,
  GROUND_FOR,
  GROUND_AGAINST,
  GROUND_NEITHER,
  CONFLICT,
  NONE,
  ASK_VALUE,
  ASK_REASON,
  ERROR,
  BUTTON_SAVE,
  BUTTON_STOP,
  CHOOSE,
  REWORD,
  SAVED,
  WHICH,
  HISTORY,
  HISTORY_NONE,
  HISTORY_LINE
}

package uk.lantern.bot.round;

import uk.lantern.content.wording.WordingKey;

/** What stands beside questions on cards, {@code asking.*} of {@code wording/asking.yml}. */
enum AskingWording implements WordingKey {
  REQUIRED,
  OPTIONAL,
  SKIPPABLE,
  ROW,
  NOT_SAID,
  SKIPPED,
  REMARK,
  REMARK_NEEDED,
  WORDED,
  CHOOSE_ONE,
  CHOOSE_SOME,
  GIVE_NUMBER,
  GIVE_DAY,
  GIVE_WORDS,
  GIVE_LINK
}

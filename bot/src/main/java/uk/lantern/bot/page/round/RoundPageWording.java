package uk.lantern.bot.page.round;

import uk.lantern.content.wording.WordingKey;

/** The texts {@code round-page.*} of {@code wording/round-page.yml}. */
public enum RoundPageWording implements WordingKey {
  ANSWERED,
  ANSWERED_FEW,
  EVERYBODY,
  HIDDEN,
  MOST,
  CELL,
  BEFORE,
  BEFORE_FEW,
  TOLD_SAID,
  TOLD_DOING,
  COLUMN_QUESTION,
  COLUMN_GROUP,
  COLUMN_PEOPLE,
  COLUMN_ANSWER,
  COLUMN_COUNT,
  COLUMN_SHARE
}

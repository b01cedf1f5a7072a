package uk.lantern.bot.command;

import uk.lantern.content.wording.WordingKey;

/** The texts {@code erasure.*} of {@code wording/erasure.yml}. */
enum ErasureWording implements WordingKey {
  PERSON,
  UNKNOWN,
  LINE,
  DELETED,
  UNLINKED,
  TAKEN_OUT,
  RECORD,
  ACCESS,
  STAYS,
  NAME_SHARED,
  DEMO,
  HANDED,
  REFUSED,
  LEGAL_HOLD,
  OPEN_AUDIT,
  OPEN_ACTION,
  LEAD,
  NO_LEAD,
  INSTEAD,
  DRY_RUN,
  DONE,
  LEFT,
  REASON,
  NOT_YOURS,
  YOURSELF
}

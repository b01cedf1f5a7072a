package uk.lantern.bot.rounds;

import uk.lantern.content.wording.WordingKey;
import uk.lantern.scheduler.round.RoundRefusal;

/** Why something was not done and what to do, {@code rounds-refusal.*} of the same file. */
enum RoundsRefusalWording implements WordingKey {
  NOT_THE_TEAM,
  NOT_YOURS,
  NOT_NOW,
  CHANGED,
  NEWER,
  NO_SUCH_QUESTIONNAIRE,
  ANONYMITY_FIXED,
  YEAR_MISSING,
  PRIORITY_MISSING,
  LEARNING_MISSING,
  CASE_UNUSABLE,
  CASES_MISSING,
  IN_THE_PAST,
  DATES_OUT_OF_ORDER,
  CLOCK_CHANGE_HOUR,
  TOO_FAR,
  NOBODY,
  TOO_FEW,
  REMINDED_ONCE,
  NUDGED_LATELY,
  NOBODY_OUTSTANDING,
  ANONYMOUS,
  NOT_TOLD,
  TEXT_MISSING,
  TEXT_TOO_LONG,
  IDENTIFIES,
  CLOSED,
  NOT_OPEN_YET,
  DECLINED,
  ANSWER_AMISS,
  NOT_ASKED,
  KEY_AWAY;

  static RoundsRefusalWording of(RoundRefusal code) {
    return valueOf(code.name());
  }
}

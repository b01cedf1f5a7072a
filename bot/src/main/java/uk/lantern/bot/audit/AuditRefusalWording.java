package uk.lantern.bot.audit;

import uk.lantern.content.wording.WordingKey;
import uk.lantern.scheduler.round.response.ResponseRefusal;

/** Why a step was not taken, {@code audit-refusal.*} of {@code wording/audit.yml}. */
enum AuditRefusalWording implements WordingKey {
  SOMEBODY_ELSE,
  NOT_THE_OFFICER,
  NOT_OPEN_YET,
  CLOSED,
  CHANGED,
  NEWER,
  NOT_NOW,
  DECLARE_FIRST,
  INVOLVED,
  ANSWER_AMISS,
  NOT_ASKED,
  INCOMPLETE,
  TEXT_MISSING,
  TEXT_TOO_LONG,
  IDENTIFIES,
  NO_SUCH_PERSON,
  OTHER_AGENCY,
  ALREADY_THEIRS;

  static AuditRefusalWording of(ResponseRefusal why) {
    return valueOf(why.name());
  }
}

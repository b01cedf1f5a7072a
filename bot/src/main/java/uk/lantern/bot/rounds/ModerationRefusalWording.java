package uk.lantern.bot.rounds;

import uk.lantern.content.wording.WordingKey;
import uk.lantern.scheduler.round.moderation.ModerationRefusal;

/** Why an agreement was not written down, {@code moderation-refusal.*}. */
enum ModerationRefusalWording implements WordingKey {
  NOT_A_MODERATOR,
  NOT_CLOSED,
  CHANGED,
  NEWER,
  NOTHING_SENT,
  REASON_MISSING,
  TEXT_TOO_LONG,
  IDENTIFIES,
  TOO_FEW_MODERATORS,
  NO_SUCH_PERSON,
  DATE_UNUSABLE;

  static ModerationRefusalWording of(ModerationRefusal code) {
    return valueOf(code.name());
  }
}

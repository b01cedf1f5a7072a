package uk.lantern.bot.digests;

import uk.lantern.content.wording.WordingKey;
import uk.lantern.scheduler.digest.DigestRefusal;

/** Why a step was not taken, {@code digest-refusal.*} of {@code wording/digests.yml}. */
enum DigestRefusalWording implements WordingKey {
  NOT_FOUND,
  NOT_THE_TEAM,
  NOT_NOW,
  CHANGED_MEANWHILE,
  NUMBER_OF_ITEMS,
  ITEMS_NOT_BROADCAST,
  NO_SUCH_ITEM,
  TEXT_MISSING,
  IDENTIFIES,
  CHECKS_UNMET,
  SAME_PERSON,
  NOT_AN_APPROVER,
  CLOCK_CHANGE_HOUR,
  IN_THE_PAST,
  QUIET_TIME,
  NOBODY,
  ALREADY_SENT,
  WAITS_FOR_SECOND,
  NOTHING_WAITS,
  TOO_LATE,
  NOBODY_LEFT;

  static DigestRefusalWording of(DigestRefusal why) {
    return valueOf(why.name());
  }
}

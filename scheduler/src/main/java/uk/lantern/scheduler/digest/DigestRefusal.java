package uk.lantern.scheduler.digest;

import uk.lantern.content.wording.WordingKey;

/**
 * Why a step was not taken; in words by {@code digest-refusal.*} of {@code wording/digests.yml}.
 */
public enum DigestRefusal implements WordingKey {
  /** No edition has that reference. */
  NOT_FOUND,
  /** Only the partnership team does this. */
  NOT_THE_TEAM,
  /** The step does not fit the state the edition is in now. */
  NOT_NOW,
  /** Somebody changed it since: look at it again. */
  CHANGED_MEANWHILE,
  /** No items, or more than an edition may hold. */
  NUMBER_OF_ITEMS,
  /** Some items may not be broadcast; each with its reason. */
  ITEMS_NOT_BROADCAST,
  /** No such item, or nothing would change. */
  NO_SUCH_ITEM,
  /** An empty text, note or reason where one is needed. */
  TEXT_MISSING,
  /** A text holds what may identify somebody: reword it. */
  IDENTIFIES,
  /** Checks that must pass have not. */
  CHECKS_UNMET,
  /** Whoever wrote it does not approve it. */
  SAME_PERSON,
  /** Who was asked to approve is not in the partnership team. */
  NOT_AN_APPROVER,
  /** Between 01:00 and 01:59 nothing can be planned. */
  CLOCK_CHANGE_HOUR,
  /** That moment has passed. */
  IN_THE_PAST,
  /** Outside sending hours; the next good time comes with it. */
  QUIET_TIME,
  /** Nobody is in the audience. */
  NOBODY,
  /** It is on its way or has arrived: somebody pressed first. */
  ALREADY_SENT,
  /** A correction or a recall waits for its second person. */
  WAITS_FOR_SECOND,
  /** Nothing waits for a second person. */
  NOTHING_WAITS,
  /** After {@link DigestPolicy#DAYS_ON_THE_WAY} nothing is sent any more. */
  TOO_LATE,
  /** There is nobody to send it to again. */
  NOBODY_LEFT
}

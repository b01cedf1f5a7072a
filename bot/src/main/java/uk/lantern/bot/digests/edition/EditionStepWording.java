package uk.lantern.bot.digests.edition;

import uk.lantern.content.wording.WordingKey;
import uk.lantern.scheduler.digest.edition.EditionStep;

/** What was done to an edition, {@code edition-step.*} of {@code wording/digests.yml}. */
enum EditionStepWording implements WordingKey {
  DRAFTED,
  CHANGED,
  SENT_FOR_APPROVAL,
  APPROVED,
  RETURNED,
  SCHEDULED,
  PLAN_STOPPED,
  SENDING_BEGAN,
  SENDING_STOPPED,
  SENT,
  GIVEN_UP,
  RESENT,
  CORRECTION_ASKED,
  CORRECTION_APPROVED,
  CORRECTION_DECLINED,
  RECALL_ASKED,
  RECALLED,
  RECALL_APPROVED,
  RECALL_DECLINED;

  static EditionStepWording of(EditionStep.Kind kind) {
    return valueOf(kind.name());
  }
}

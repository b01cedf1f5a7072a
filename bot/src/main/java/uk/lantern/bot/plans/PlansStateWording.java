package uk.lantern.bot.plans;

import uk.lantern.content.wording.WordingKey;
import uk.lantern.scheduler.action.part.ActionState;

/** Where an action stands, {@code plans-state.*} of {@code wording/plans.yml}. */
enum PlansStateWording implements WordingKey {
  PROPOSED,
  AGREED,
  IN_PROGRESS,
  EVIDENCE_SUBMITTED,
  VERIFIED,
  CLOSED,
  DECLINED,
  RETURNED,
  ON_HOLD,
  SUPERSEDED,
  CANCELLED,
  REOPENED;

  static PlansStateWording of(ActionState it) {
    return valueOf(it.name());
  }
}

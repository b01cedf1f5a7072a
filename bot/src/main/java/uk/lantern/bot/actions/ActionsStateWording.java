package uk.lantern.bot.actions;

import uk.lantern.content.wording.WordingKey;
import uk.lantern.scheduler.action.part.ActionState;

/** Where an action stands, {@code actions-state.*} of {@code wording/actions.yml}. */
enum ActionsStateWording implements WordingKey {
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

  static ActionsStateWording of(ActionState state) {
    return valueOf(state.name());
  }
}

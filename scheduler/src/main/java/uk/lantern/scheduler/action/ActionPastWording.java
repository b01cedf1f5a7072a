package uk.lantern.scheduler.action;

import uk.lantern.content.wording.WordingKey;

/** The texts {@code action-past.*} of {@code wording/action-past.yml}: a step in a history. */
public enum ActionPastWording implements WordingKey {
  PROPOSE,
  COMPLETE,
  AGREE,
  AGREE_WITH_DATE,
  NOT_ME,
  CONFIRM,
  UPDATE,
  SEND_EVIDENCE,
  RETURN,
  VERIFY,
  ASK_MORE_TIME,
  TIME_GIVEN,
  TIME_REFUSED,
  WITHDRAW_TIME,
  SNOOZE,
  PASS,
  ACCEPT_PASS,
  DECLINE_PASS,
  STUCK,
  HOLD,
  RESUME,
  SUPERSEDE,
  TAKE_PLACE,
  CANCEL,
  CLOSE,
  IMPACT_NOT_TESTED,
  IMPACT_EARLY_SIGNS,
  IMPACT_PARTLY_EMBEDDED,
  IMPACT_EMBEDDED,
  IMPACT_NOT_EMBEDDED,
  IMPACT_SLIPPED_BACK,
  REOPEN,
  REASSIGN,
  /** Who took a step that nobody took. */
  LANTERN
}

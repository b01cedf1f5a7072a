package uk.lantern.scheduler.action.part;

/** What can be done with an action: the names of the steps, as history keeps them. */
public enum ActionMove {
  PROPOSE,
  /** Parts that were missing are written down. */
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
  DECIDE_TIME,
  /** Whoever asked for more time needs none any more. */
  WITHDRAW_TIME,
  SNOOZE,
  PASS,
  ACCEPT_PASS,
  DECLINE_PASS,
  STUCK,
  HOLD,
  RESUME,
  SUPERSEDE,
  /** Another action is about to be superseded by this one. */
  TAKE_PLACE,
  CANCEL,
  CLOSE,
  CHECK_IMPACT,
  REOPEN,
  REASSIGN
}

package uk.lantern.scheduler.action.agenda;

/** Why something stands on a group's agenda, in the order in which a meeting takes it. */
public enum AgendaKind {
  /** Long past its date: somebody has put it there, and says why. */
  EXCEPTION,
  /** More time than the quality assurance officer may give, or a third time. */
  MORE_TIME,
  /** Nobody does it: whoever was asked is not the one. */
  DECLINED,
  /** Its owner has agreed; the group has not. */
  TO_CONFIRM,
  /** On hold, and the day to look at it again has come. */
  HOLD_REVIEW,
  /** Verified: the group takes note and closes it. */
  TO_CLOSE,
  /** Closed, and it is time to see whether it helped. */
  IMPACT_DUE,
  /** A recommendation that every agency asked has refused. */
  NOT_ACCEPTED,
  /** A recommendation that was accepted and has no action. */
  WITHOUT_ACTION,
  /** A plan whose review is near or past. */
  PLAN_REVIEW
}

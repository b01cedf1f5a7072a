package uk.lantern.scheduler.action.part;

/** Where an action stands (domain.md 1.6). */
public enum ActionState {
  /** Nobody has promised it yet. */
  PROPOSED,
  /** Its owner promised it, and the agency's lead or the group confirmed it. */
  AGREED,
  IN_PROGRESS,
  /** Done, as its owner says: somebody else has to look. */
  EVIDENCE_SUBMITTED,
  /** Somebody else saw that it is done. */
  VERIFIED,
  /** The group took note; whether it helped is looked at later. */
  CLOSED,
  /** The person asked is not the one to do it. */
  DECLINED,
  /** The evidence did not show it; work goes on. */
  RETURNED,
  ON_HOLD,
  /** Another action took its place. */
  SUPERSEDED,
  /** The group decided that it is not done. */
  CANCELLED,
  /** Ended once, and taken up again with its whole history. */
  REOPENED;

  /** Whether somebody still has to do it, or to look whether it is done. */
  public boolean isOpen() {
    return switch (this) {
      case PROPOSED,
          AGREED,
          IN_PROGRESS,
          EVIDENCE_SUBMITTED,
          DECLINED,
          RETURNED,
          ON_HOLD,
          REOPENED ->
          true;
      case VERIFIED, CLOSED, SUPERSEDED, CANCELLED -> false;
    };
  }

  /** Whether nothing more is to be decided about it; it can only be reopened. */
  public boolean isEnded() {
    return this == CLOSED || this == SUPERSEDED || this == CANCELLED;
  }

  /** Whether its owner is at work on it, so that reminders and the ladder have a meaning. */
  public boolean isUnderWay() {
    return this == AGREED || this == IN_PROGRESS || this == RETURNED || this == REOPENED;
  }
}

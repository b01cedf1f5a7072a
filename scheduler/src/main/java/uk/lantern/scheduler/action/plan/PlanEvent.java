package uk.lantern.scheduler.action.plan;

import java.time.Instant;
import uk.lantern.scheduler.people.PersonKey;

/**
 * One line of the history of a plan or a recommendation; nobody edits it.
 *
 * @param why a reason, a date or a meeting; perhaps empty
 */
public record PlanEvent(Kind kind, PersonKey by, Instant at, String why) {

  /** What was done. */
  public enum Kind {
    ADDED,
    REVIEW_MOVED,
    /** Somebody else owns it now. */
    OWNER_CHANGED,
    HELD,
    RELEASED,
    RESPONDED,
    NO_ACTION,
    SUPERSEDED,
    /** Another recommendation is about to be superseded by this one. */
    TAKES_PLACE,
    CLOSED,
    /** An action of it was taken up again. */
    REOPENED
  }

  @Override
  public String toString() {
    return "PlanEvent[" + kind + " at " + at + "]";
  }
}

package uk.lantern.scheduler.action.part;

import java.time.Instant;
import uk.lantern.scheduler.people.PersonKey;

/** Evidence as somebody sent it, and what was decided about it. */
public record SentEvidence(Evidence what, PersonKey by, Instant at, Status status) {

  /** What was decided. */
  public enum Status {
    SUBMITTED,
    ACCEPTED,
    RETURNED
  }

  public SentEvidence is(Status other) {
    return new SentEvidence(what, by, at, other);
  }
}

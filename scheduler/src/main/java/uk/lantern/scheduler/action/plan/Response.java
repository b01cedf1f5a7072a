package uk.lantern.scheduler.action.plan;

import java.time.Instant;
import uk.lantern.scheduler.people.PersonKey;

/**
 * What an agency says to a recommendation.
 *
 * @param agency its code
 * @param reason needed unless it is accepted
 */
public record Response(String agency, Answer answer, String reason, PersonKey by, Instant at) {

  /** The three answers. */
  public enum Answer {
    ACCEPTED,
    PARTLY,
    NOT_ACCEPTED
  }

  @Override
  public String toString() {
    return "Response[" + answer + "]";
  }
}

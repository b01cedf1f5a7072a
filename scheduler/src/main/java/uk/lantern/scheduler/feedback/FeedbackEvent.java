package uk.lantern.scheduler.feedback;

import java.time.LocalDate;
import uk.lantern.scheduler.people.PersonKey;

/**
 * A step the partnership team took with a record; what its giver does leaves none.
 *
 * @param why the reason of a hold; empty for the rest
 */
public record FeedbackEvent(Step step, PersonKey by, LocalDate on, String why) {

  /** The steps. */
  public enum Step {
    DONE,
    HELD,
    RELEASED
  }

  @Override
  public String toString() {
    return "FeedbackEvent[" + step + " " + on + "]";
  }
}

package uk.lantern.scheduler.action.part;

import java.time.LocalDate;
import uk.lantern.scheduler.people.PersonKey;

/**
 * The group took note that it is done, or that it is not done.
 *
 * @param meeting the meeting's reference, as the minutes have it
 * @param groupDate London date of the meeting
 */
public record Closing(PersonKey by, String meeting, LocalDate groupDate) {

  @Override
  public String toString() {
    return "Closing[" + groupDate + "]";
  }
}

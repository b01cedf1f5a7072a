package uk.lantern.scheduler.round.part;

import java.time.LocalDate;
import uk.lantern.scheduler.people.PersonKey;

/**
 * "You said, we're doing", in the team's words.
 *
 * @param said what was learnt; figures come from the results beside it
 * @param doing what will happen
 * @param by whom of the team
 * @param doneBy London date by which it will have happened
 */
public record YouSaid(String said, String doing, LocalDate doneBy, PersonKey by) {

  @Override
  public String toString() {
    return "YouSaid[" + doneBy + "]";
  }
}

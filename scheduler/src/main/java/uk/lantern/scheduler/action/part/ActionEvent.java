package uk.lantern.scheduler.action.part;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.people.PersonKey;

/**
 * One line of an action's history; nobody edits it.
 *
 * @param by who did it
 * @param why words or a reason; perhaps empty
 * @param about whom it concerns, for example who was asked to take it over; null for nobody else
 * @param day the date it speaks of, for example the one asked for; null when it speaks of none
 * @param state where the action stood from then on
 */
public record ActionEvent(
    ActionMove move,
    PersonKey by,
    Instant at,
    String why,
    @Nullable PersonKey about,
    @Nullable LocalDate day,
    ActionState state) {

  @Override
  public String toString() {
    return "ActionEvent[" + move + " at " + at + "]";
  }
}

package uk.lantern.scheduler.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import uk.lantern.scheduler.people.PersonKey;

/**
 * A step of the ladder that somebody pressed.
 *
 * @param due the date of the action then
 * @param note what they wrote
 * @param to whom the letters are for
 */
public record Pressed(
    String ref,
    LocalDate due,
    LadderStep step,
    PersonKey by,
    Instant at,
    String note,
    List<PersonKey> to) {

  public Pressed {
    to = List.copyOf(to);
  }

  /** Never the words. */
  @Override
  public String toString() {
    return "Pressed[" + ref + ", " + step + "]";
  }
}

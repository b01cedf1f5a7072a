package uk.lantern.scheduler.reminder.told;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.people.PersonKey;

/**
 * One reminder of one action that arrived.
 *
 * @param due the date it spoke of; null when it only named the action as past its date
 * @param copied somebody beside those who do it was told: a line manager
 * @param on London date on which it arrived
 */
public record Reminder(
    String action, @Nullable LocalDate due, PersonKey to, boolean copied, LocalDate on) {

  /** The days only. */
  @Override
  public String toString() {
    return "Reminder[" + due + " on " + on + "]";
  }
}

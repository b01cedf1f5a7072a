package uk.lantern.scheduler.outbox;

import java.time.LocalDate;
import uk.lantern.scheduler.people.PersonKey;

/**
 * What makes a message unique: however often it is offered, it is sent once.
 *
 * @param what for example {@code Q-0147}, or {@code all} for a bundle
 * @param date London date it belongs to
 */
public record OccurrenceKey(MessageKind kind, String what, PersonKey whom, LocalDate date) {

  /** The id of the delivery document; parts cannot run into each other. */
  public String id() {
    return String.join(
        "|", kind.name(), date.toString(), part(whom.tenant()), part(whom.objectId()), part(what));
  }

  private static String part(String text) {
    return text.replace("%", "%25").replace("|", "%7C");
  }
}

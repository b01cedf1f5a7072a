package uk.lantern.scheduler.outbox;

import uk.lantern.scheduler.people.PersonKey;

/** What is not to be sent any more, and why (a short code). */
public sealed interface Cancellation {

  String reason();

  record One(OccurrenceKey key, String reason) implements Cancellation {}

  record Everything(PersonKey person, String reason) implements Cancellation {}

  record About(MessageKind kind, String what, String reason) implements Cancellation {}

  /** One message. */
  static Cancellation of(OccurrenceKey key, String reason) {
    return new One(key, reason);
  }

  /** Everything that waits for a person: they left, or asked for a pause. */
  static Cancellation everythingFor(PersonKey person, String reason) {
    return new Everything(person, reason);
  }

  /** Everything of a kind about one thing: it was recalled, moved or given to somebody else. */
  static Cancellation about(MessageKind kind, String what, String reason) {
    return new About(kind, what, reason);
  }
}

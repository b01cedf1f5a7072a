package uk.lantern.scheduler.outbox;

import org.springframework.data.mongodb.core.query.Criteria;
import uk.lantern.scheduler.people.PersonKey;

/** What is not to be sent any more, and why (a short code). */
public record Cancellation(Criteria which, String reason) {

  /** One message. */
  public static Cancellation of(OccurrenceKey key, String reason) {
    return new Cancellation(Criteria.where("_id").is(key.id()), reason);
  }

  /** Everything that waits for a person: they left, or asked for a pause. */
  public static Cancellation everythingFor(PersonKey person, String reason) {
    return new Cancellation(StoredDelivery.to(person), reason);
  }

  /** Everything of a kind about one thing: it was recalled, moved or given to somebody else. */
  public static Cancellation about(MessageKind kind, String what, String reason) {
    return new Cancellation(
        Criteria.where("kind").is(kind).and("occurrence.what").is(what), reason);
  }
}

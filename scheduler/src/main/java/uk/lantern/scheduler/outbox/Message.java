package uk.lantern.scheduler.outbox;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import uk.lantern.scheduler.people.PersonKey;

/**
 * Something to tell one person.
 *
 * @param template name of the card template
 * @param values what the template shows: text, numbers, lists and maps of them; no dots in names
 * @param expires from this instant on it is not worth sending
 */
public record Message(
    OccurrenceKey key, String template, Map<String, Object> values, Instant expires) {

  public Message {
    values = Map.copyOf(values);
  }

  /** The one value of a message whose content is composed when it is sent. */
  public static final String REF = "ref";

  /** Whether it only says what it is about: what it shows is composed when it is sent. */
  public boolean isReference() {
    return values.keySet().equals(Set.of(REF));
  }

  public PersonKey recipient() {
    return key.whom();
  }

  /** Ids only: values carry people's words. */
  @Override
  public String toString() {
    return "Message[" + key.id() + ", " + template + "]";
  }
}

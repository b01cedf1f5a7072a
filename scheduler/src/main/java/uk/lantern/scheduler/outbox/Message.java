package uk.lantern.scheduler.outbox;

import java.time.Instant;
import java.util.Map;
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

  /**
   * The name of a value, true for what concerns a safety-critical action: how much somebody was
   * asked this week never puts it off.
   */
  public static final String SAFETY_CRITICAL = "safetyCritical";

  public Message {
    values = Map.copyOf(values);
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

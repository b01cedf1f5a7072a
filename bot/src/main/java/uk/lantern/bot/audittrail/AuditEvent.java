package uk.lantern.bot.audittrail;

import java.util.Map;
import java.util.TreeMap;
import uk.lantern.scheduler.people.PersonKey;

/**
 * Something to record.
 *
 * @param by who did it; kept as a keyed pseudonym
 * @param facts about no person: stay in the chain for good, for example {@code verb}
 * @param personal names, reasons, objects: kept apart, so that they can go
 */
public record AuditEvent(
    AuditKind kind, PersonKey by, Map<String, String> facts, Map<String, String> personal) {

  public AuditEvent {
    facts = Map.copyOf(facts);
    personal = Map.copyOf(personal);
  }

  public static AuditEvent of(AuditKind kind, PersonKey by) {
    return new AuditEvent(kind, by, Map.of(), Map.of());
  }

  /** The same with a fact about no person. */
  public AuditEvent fact(String name, String value) {
    return new AuditEvent(kind, by, with(facts, name, value), personal);
  }

  /** The same with something that may concern a person, or holds somebody's words. */
  public AuditEvent personal(String name, String value) {
    return new AuditEvent(kind, by, facts, with(personal, name, value));
  }

  private static Map<String, String> with(Map<String, String> some, String name, String value) {
    Map<String, String> more = new TreeMap<>(some);
    more.put(name, value);
    return more;
  }

  /** The kind only. */
  @Override
  public String toString() {
    return "AuditEvent[" + kind + "]";
  }
}

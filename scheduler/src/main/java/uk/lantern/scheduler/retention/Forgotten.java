package uk.lantern.scheduler.retention;

/**
 * Somebody whom every store has to forget.
 *
 * @param name as the list of people has it; empty when it is not known, or when it would be found
 *     where somebody else is meant
 * @param pseudonym stands for the object id in what has to stay; says nothing without the key of
 *     the audit trail, and is the same each time
 * @param instead what is written in place of the name
 */
public record Forgotten(
    String tenant, String objectId, String name, String pseudonym, String instead) {

  /** How most stores write a person in one field. */
  public String piped() {
    return tenant + "|" + objectId;
  }

  /** How the others do. */
  public String slashed() {
    return tenant + "/" + objectId;
  }

  /** Nobody. */
  @Override
  public String toString() {
    return "Forgotten[]";
  }
}

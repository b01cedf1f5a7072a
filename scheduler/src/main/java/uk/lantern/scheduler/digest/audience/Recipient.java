package uk.lantern.scheduler.digest.audience;

import uk.lantern.scheduler.people.PersonKey;

/**
 * Somebody on a frozen list.
 *
 * @param agency its code when the list was frozen
 */
public record Recipient(PersonKey person, String agency, String jobFamily) {

  @Override
  public String toString() {
    return "Recipient[" + person.objectId() + "]";
  }
}

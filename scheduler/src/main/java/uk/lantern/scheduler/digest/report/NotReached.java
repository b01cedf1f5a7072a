package uk.lantern.scheduler.digest.report;

import uk.lantern.scheduler.outbox.ReportWord;
import uk.lantern.scheduler.people.PersonKey;

/** Somebody of the audience who did not get it in Teams, and why. */
public record NotReached(PersonKey person, String agency, String jobFamily, ReportWord word) {

  @Override
  public String toString() {
    return "NotReached[" + person.objectId() + ", " + word + "]";
  }
}

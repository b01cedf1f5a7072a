package uk.lantern.scheduler.digest.edition;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.people.PersonKey;

/**
 * A correction of an edition that went out; it needs two people.
 *
 * @param no counted from 1
 * @param before what that part said until now
 * @param decided null while it waits for a second person
 */
public record Correction(
    int no,
    Amendment amendment,
    String before,
    PersonKey by,
    Instant at,
    @Nullable Decision decided) {

  /**
   * What the second person said.
   *
   * @param cardVersion of the card that carries it; 0 when it was declined
   */
  public record Decision(PersonKey by, Instant at, int cardVersion) {

    public boolean isApproval() {
      return cardVersion > 0;
    }
  }

  /** Waits for a second person. */
  public boolean isOpen() {
    return decided == null;
  }

  public boolean isApproved() {
    return decided != null && decided.isApproval();
  }

  Correction decided(Decision decision) {
    return new Correction(no, amendment, before, by, at, decision);
  }

  @Override
  public String toString() {
    return "Correction[" + no + "]";
  }
}

package uk.lantern.scheduler.digest.edition;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.people.PersonKey;

/**
 * Taking a whole edition back; it needs two people, the second one afterwards when it is urgent.
 *
 * @param reason for the history and the approver, never for recipients
 * @param inForceAt when cards began to be replaced; null while it waits for approval
 * @param approvedBy null while the second person has not agreed
 */
public record Recall(
    RecallType type,
    String reason,
    PersonKey by,
    Instant at,
    @Nullable Instant inForceAt,
    @Nullable PersonKey approvedBy) {

  /** Whether cards are being replaced, or have been. */
  public boolean isInForce() {
    return inForceAt != null;
  }

  /** Whether a second person has still to say something. */
  public boolean isOpen() {
    return approvedBy == null;
  }

  /** Agreed by a second person, and in force from then on if it was not before. */
  public Recall approved(PersonKey second, Instant now) {
    return new Recall(type, reason, by, at, inForceAt == null ? now : inForceAt, second);
  }

  @Override
  public String toString() {
    return "Recall[" + type + "]";
  }
}

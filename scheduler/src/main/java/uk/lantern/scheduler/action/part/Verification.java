package uk.lantern.scheduler.action.part;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.people.PersonKey;

/**
 * Somebody independent looked at the evidence.
 *
 * @param method how; null when the evidence was returned
 * @param note what they found, or why they returned it
 * @param impactSeen whether children are seen to be better off; null when returned
 * @param verified false when it was returned
 */
public record Verification(
    PersonKey by,
    Instant at,
    @Nullable Method method,
    String note,
    @Nullable ImpactSeen impactSeen,
    boolean verified) {

  /** How somebody checked. */
  public enum Method {
    SEEN_DOCUMENT,
    DIP_SAMPLE,
    VISIT,
    DATA,
    VOICE
  }

  /** Whether a difference was seen. */
  public enum ImpactSeen {
    NONE_YET,
    EARLY,
    CLEAR
  }

  @Override
  public String toString() {
    return "Verification[" + (verified ? "verified" : "returned") + "]";
  }
}

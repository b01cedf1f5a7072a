package uk.lantern.scheduler.digest.edition;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.people.PersonKey;

/**
 * One line of an edition's history.
 *
 * @param by null when the clock did it
 * @param why a comment or a reason, perhaps empty; of a resend {@link #ALSO_IN_DOUBT}, nothing, or
 *     as until November 2026 to how many
 */
public record EditionStep(Kind kind, @Nullable PersonKey by, Instant at, String why) {

  /** Why of a resend that also went to those of whom nobody knew whether it had reached them. */
  public static final String ALSO_IN_DOUBT = "also_in_doubt";

  /** What was done. */
  public enum Kind {
    DRAFTED,
    CHANGED,
    SENT_FOR_APPROVAL,
    APPROVED,
    RETURNED,
    SCHEDULED,
    PLAN_STOPPED,
    SENDING_BEGAN,
    SENDING_STOPPED,
    SENT,
    GIVEN_UP,
    RESENT,
    CORRECTION_ASKED,
    CORRECTION_APPROVED,
    CORRECTION_DECLINED,
    RECALL_ASKED,
    RECALLED,
    RECALL_APPROVED,
    RECALL_DECLINED
  }

  /** Never the words. */
  @Override
  public String toString() {
    return "EditionStep[" + kind + " at " + at + "]";
  }
}

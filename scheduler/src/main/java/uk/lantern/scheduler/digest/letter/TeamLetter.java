package uk.lantern.scheduler.digest.letter;

import java.time.Instant;
import java.util.Set;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.people.PersonKey;

/**
 * One thing about an edition that somebody who does not read it as a reader has to know.
 *
 * @param what of the occurrence key: the edition and which of its steps
 * @param since when it came to that
 * @param whom perhaps nobody
 */
public record TeamLetter(About about, String what, Instant since, Set<PersonKey> whom) {

  /** What it says. */
  public enum About {
    /** It waits for your approval. */
    APPROVAL,
    /** A correction of it waits for your word. */
    CORRECTION,
    /** A recall of it waits for your word. */
    RECALL,
    /** It came back: a colleague returned it, or it could not go out when its moment came. */
    RETURNED,
    /** Your correction was declined. */
    CORRECTION_DECLINED,
    /** Your recall was declined. */
    RECALL_DECLINED,
    /** It was recalled at once: for the data protection officer. */
    DATA_PROTECTION;

    /** The kind that the gate, the forecast and the matrix know it by. */
    public MessageKind kind() {
      return this == DATA_PROTECTION ? MessageKind.DIGEST_RECALLED : MessageKind.DIGEST_APPROVAL;
    }
  }

  public TeamLetter {
    whom = Set.copyOf(whom);
  }
}

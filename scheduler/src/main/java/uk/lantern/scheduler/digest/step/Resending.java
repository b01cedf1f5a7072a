package uk.lantern.scheduler.digest.step;

import uk.lantern.scheduler.digest.DigestPolicy.Act;
import uk.lantern.scheduler.digest.DigestRefusal;
import uk.lantern.scheduler.digest.EditionOutcome;
import uk.lantern.scheduler.digest.EditionOutcome.Done;
import uk.lantern.scheduler.digest.EditionOutcome.Refused;
import uk.lantern.scheduler.digest.Resend;
import uk.lantern.scheduler.digest.edition.EditionState;
import uk.lantern.scheduler.digest.edition.EditionStep;
import uk.lantern.scheduler.digest.send.Dispatch;
import uk.lantern.scheduler.digest.store.EditionsStore;
import uk.lantern.scheduler.people.PersonKey;

/** Sends an edition again to those it did not reach because something failed. */
public record Resending(EditionsStore store, EditionSteps steps, Dispatch dispatch) {

  /**
   * The step first: should the process end before its letters are entered, the next sweep enters
   * them.
   *
   * @param anybody whether there is somebody to send it to again
   */
  public EditionOutcome resend(String ref, PersonKey by, Resend to, boolean anybody) {
    String whom = to == Resend.FAILED ? "" : EditionStep.ALSO_IN_DOUBT;
    EditionOutcome outcome =
        steps.take(
            Act.RESEND,
            ref,
            by,
            edition ->
                anybody
                    ? new Done(
                        steps
                            .next(edition, EditionStep.Kind.RESENT, by, whom)
                            .is(EditionState.SENDING)
                            .done())
                    : Refused.because(DigestRefusal.NOBODY_LEFT, edition));
    outcome.done().forEach(edition -> dispatch.again(edition, store::find));
    return outcome;
  }
}

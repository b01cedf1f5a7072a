package uk.lantern.scheduler.digest.step;

import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.digest.DigestPolicy.Act;
import uk.lantern.scheduler.digest.DigestRefusal;
import uk.lantern.scheduler.digest.EditionOutcome;
import uk.lantern.scheduler.digest.EditionOutcome.Done;
import uk.lantern.scheduler.digest.EditionOutcome.Refused;
import uk.lantern.scheduler.digest.check.EditionChecks;
import uk.lantern.scheduler.digest.edition.Amendment;
import uk.lantern.scheduler.digest.edition.Correction;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionChange;
import uk.lantern.scheduler.digest.edition.EditionState;
import uk.lantern.scheduler.digest.edition.EditionStep;
import uk.lantern.scheduler.people.PersonKey;

/** Corrections of an edition that went out, by two people. */
public final class Correcting {

  private final EditionSteps steps;
  private final EditionChecks checks;

  public Correcting(EditionSteps steps, EditionChecks checks) {
    this.steps = steps;
    this.checks = checks;
  }

  public EditionOutcome correct(String ref, PersonKey by, Amendment amendment) {
    Amendment kept = amendment.stripped();
    return steps.take(
        Act.CORRECT,
        ref,
        by,
        edition -> {
          DigestRefusal refusal = refusal(edition, kept);
          return refusal != null
              ? Refused.because(refusal, edition)
              : new Done(asked(edition, by, kept));
        });
  }

  private @Nullable DigestRefusal refusal(DigestEdition edition, Amendment amendment) {
    if (!edition.content().hasItem(amendment.itemNo())) {
      return DigestRefusal.NO_SUCH_ITEM;
    }
    boolean missing =
        amendment.newText().isBlank() || amendment.note().isBlank() || amendment.reason().isBlank();
    if (missing) {
      return DigestRefusal.TEXT_MISSING;
    }
    if (checks.identifies(amendment.newText(), amendment.note())) {
      return DigestRefusal.IDENTIFIES;
    }
    return amendment.in(edition.content()).equals(edition.content())
        ? DigestRefusal.NO_SUCH_ITEM
        : null;
  }

  private DigestEdition asked(DigestEdition edition, PersonKey by, Amendment amendment) {
    String reason = checks.cleaned(amendment.reason());
    Correction correction =
        new Correction(
            edition.corrections().size() + 1,
            amendment.because(reason),
            amendment.part().of(edition.content(), amendment.itemNo()),
            by,
            steps.now(),
            null);
    return steps
        .next(edition, EditionStep.Kind.CORRECTION_ASKED, by, reason)
        .asks(correction)
        .done();
  }

  public EditionOutcome approveCorrection(String ref, PersonKey by, int no) {
    return steps.take(
        Act.APPROVE_CORRECTION,
        ref,
        by,
        edition ->
            isOpen(edition, no)
                ? new Done(approved(edition, by))
                : Refused.because(DigestRefusal.NOTHING_WAITS, edition));
  }

  private DigestEdition approved(DigestEdition edition, PersonKey by) {
    EditionChange change =
        steps.next(edition, EditionStep.Kind.CORRECTION_APPROVED, by, "").decides(by, true);
    return edition.state() == EditionState.SENT
        ? change.is(EditionState.CORRECTED).done()
        : change.done();
  }

  public EditionOutcome declineCorrection(String ref, PersonKey by, int no, String reason) {
    return steps.take(
        Act.DECLINE_CORRECTION,
        ref,
        by,
        edition -> {
          Correction open = edition.openCorrection();
          if (open == null || open.no() != no) {
            return Refused.because(DigestRefusal.NOTHING_WAITS, edition);
          }
          return reason.isBlank() && !open.by().equals(by)
              ? Refused.because(DigestRefusal.TEXT_MISSING, edition)
              : new Done(
                  steps
                      .next(
                          edition, EditionStep.Kind.CORRECTION_DECLINED, by, checks.cleaned(reason))
                      .decides(by, false)
                      .done());
        });
  }

  private static boolean isOpen(DigestEdition edition, int no) {
    Correction open = edition.openCorrection();
    return open != null && open.no() == no;
  }
}

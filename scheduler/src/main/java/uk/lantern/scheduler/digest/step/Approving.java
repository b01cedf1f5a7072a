package uk.lantern.scheduler.digest.step;

import java.util.Map;
import uk.lantern.scheduler.digest.DigestPolicy.Act;
import uk.lantern.scheduler.digest.DigestRefusal;
import uk.lantern.scheduler.digest.EditionOutcome;
import uk.lantern.scheduler.digest.EditionOutcome.Done;
import uk.lantern.scheduler.digest.EditionOutcome.Refused;
import uk.lantern.scheduler.digest.check.EditionChecks;
import uk.lantern.scheduler.digest.edition.EditionState;
import uk.lantern.scheduler.digest.edition.EditionStep;
import uk.lantern.scheduler.people.PersonKey;

/** The second person's part before an edition goes out. */
public final class Approving {

  private final EditionSteps steps;
  private final EditionChecks checks;

  public Approving(EditionSteps steps, EditionChecks checks) {
    this.steps = steps;
    this.checks = checks;
  }

  public EditionOutcome sendForApproval(String ref, PersonKey by, PersonKey to) {
    return steps.take(
        Act.SEND_FOR_APPROVAL,
        ref,
        by,
        edition -> {
          if (edition.people().isAuthor(to) || by.equals(to)) {
            return Refused.because(DigestRefusal.SAME_PERSON, edition);
          }
          if (!steps.mayApprove(edition, to)) {
            return Refused.because(DigestRefusal.NOT_AN_APPROVER, edition);
          }
          Map<String, String> unmet = checks.blocking(edition);
          return unmet.isEmpty()
              ? new Done(
                  steps
                      .next(edition, EditionStep.Kind.SENT_FOR_APPROVAL, by, "")
                      .is(EditionState.AWAITING_APPROVAL)
                      .people(edition.people().askedFor(to))
                      .done())
              : Refused.because(DigestRefusal.CHECKS_UNMET, edition, unmet);
        });
  }

  public EditionOutcome approve(String ref, PersonKey by, long turn) {
    return steps.take(
        Act.APPROVE,
        ref,
        by,
        edition -> {
          if (edition.turn() != turn) {
            return Refused.because(DigestRefusal.CHANGED_MEANWHILE, edition);
          }
          Map<String, String> unmet = checks.blocking(edition);
          return unmet.isEmpty()
              ? new Done(
                  steps
                      .next(edition, EditionStep.Kind.APPROVED, by, "")
                      .is(EditionState.APPROVED)
                      .people(edition.people().approvedBy(by))
                      .done())
              : Refused.because(DigestRefusal.CHECKS_UNMET, edition, unmet);
        });
  }

  public EditionOutcome returned(String ref, PersonKey by, String comment) {
    return steps.take(
        Act.RETURN,
        ref,
        by,
        edition ->
            comment.isBlank()
                ? Refused.because(DigestRefusal.TEXT_MISSING, edition)
                : new Done(
                    steps
                        .next(edition, EditionStep.Kind.RETURNED, by, checks.cleaned(comment))
                        .is(EditionState.RETURNED)
                        .done()));
  }
}

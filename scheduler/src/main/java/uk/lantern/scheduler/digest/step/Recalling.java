package uk.lantern.scheduler.digest.step;

import uk.lantern.scheduler.digest.DigestPolicy.Act;
import uk.lantern.scheduler.digest.DigestRefusal;
import uk.lantern.scheduler.digest.EditionOutcome;
import uk.lantern.scheduler.digest.EditionOutcome.Done;
import uk.lantern.scheduler.digest.EditionOutcome.Refused;
import uk.lantern.scheduler.digest.check.EditionChecks;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionChange;
import uk.lantern.scheduler.digest.edition.EditionStep;
import uk.lantern.scheduler.digest.edition.Recall;
import uk.lantern.scheduler.digest.edition.RecallType;
import uk.lantern.scheduler.digest.send.Dispatch;
import uk.lantern.scheduler.people.PersonKey;

/** Taking back an edition that went out, by two people; the second one afterwards when it hurts. */
public final class Recalling {

  private final EditionSteps steps;
  private final EditionChecks checks;
  private final Dispatch dispatch;

  public Recalling(EditionSteps steps, EditionChecks checks, Dispatch dispatch) {
    this.steps = steps;
    this.checks = checks;
    this.dispatch = dispatch;
  }

  public EditionOutcome recall(String ref, PersonKey by, RecallType type, String reason) {
    EditionOutcome outcome =
        steps.take(
            Act.RECALL,
            ref,
            by,
            edition -> {
              if (reason.isBlank()) {
                return Refused.because(DigestRefusal.TEXT_MISSING, edition);
              }
              String kept = checks.cleaned(reason);
              return new Done(
                  type.isAtOnce()
                      ? steps
                          .next(edition, EditionStep.Kind.RECALLED, by, kept)
                          .recall(new Recall(type, kept, by, steps.now(), steps.now(), null))
                          .withdrawn()
                          .done()
                      : steps
                          .next(edition, EditionStep.Kind.RECALL_ASKED, by, kept)
                          .recall(new Recall(type, kept, by, steps.now(), null, null))
                          .done());
            });
    return withdrawn(outcome);
  }

  public EditionOutcome approveRecall(String ref, PersonKey by) {
    EditionOutcome outcome =
        steps.take(
            Act.APPROVE_RECALL,
            ref,
            by,
            edition -> {
              Recall recall = edition.recall();
              if (recall == null) {
                return Refused.because(DigestRefusal.NOTHING_WAITS, edition);
              }
              EditionChange change =
                  steps
                      .next(edition, EditionStep.Kind.RECALL_APPROVED, by, "")
                      .recall(recall.approved(by, steps.now()));
              return new Done(recall.isInForce() ? change.done() : change.withdrawn().done());
            });
    return withdrawn(outcome);
  }

  public EditionOutcome declineRecall(String ref, PersonKey by, String reason) {
    return steps.take(
        Act.DECLINE_RECALL,
        ref,
        by,
        edition -> {
          Recall recall = edition.recall();
          boolean own = recall != null && recall.by().equals(by);
          return reason.isBlank() && !own
              ? Refused.because(DigestRefusal.TEXT_MISSING, edition)
              : new Done(
                  steps
                      .next(edition, EditionStep.Kind.RECALL_DECLINED, by, checks.cleaned(reason))
                      .recall(null)
                      .done());
        });
  }

  /** The state is stored by now: what still waits goes to nobody. */
  private EditionOutcome withdrawn(EditionOutcome outcome) {
    outcome.done().stream().filter(DigestEdition::isStopped).forEach(dispatch::withdraw);
    return outcome;
  }
}

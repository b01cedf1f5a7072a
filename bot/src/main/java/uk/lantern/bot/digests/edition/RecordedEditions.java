package uk.lantern.bot.digests.edition;

import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Component;
import uk.lantern.bot.audittrail.AuditEvent;
import uk.lantern.bot.audittrail.AuditKind;
import uk.lantern.bot.audittrail.AuditTrail;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.digest.EditionOutcome;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.letter.TeamLetters;

/**
 * Records the steps of an edition as chat takes them in the audit trail, and writes to whoever has
 * to say something next.
 */
@Component
public class RecordedEditions {

  private final TeamLetters letters;
  private final AuditTrail trail;

  RecordedEditions(TeamLetters letters, AuditTrail trail) {
    this.letters = letters;
    this.trail = trail;
  }

  /** What was done, with the edition it was done to. */
  public enum Step {
    DRAFT,
    CHANGE,
    SEND_FOR_APPROVAL,
    APPROVE,
    RETURN,
    SCHEDULE,
    SEND,
    STOP,
    RESEND,
    RESEND_IN_DOUBT,
    TOLD_ANOTHER_WAY,
    ASK_CORRECTION,
    APPROVE_CORRECTION,
    DECLINE_CORRECTION,
    ASK_RECALL,
    APPROVE_RECALL,
    DECLINE_RECALL
  }

  /** The outcome as it came; a step that was taken is in the trail before anybody is told. */
  public EditionOutcome recorded(Turn turn, Step step, EditionOutcome outcome) {
    for (DigestEdition edition : outcome.done()) {
      trail.record(event(turn, step, edition.ref()));
      letters.offer(edition, turn.at());
    }
    return outcome;
  }

  /** Records that people were told by other means, and how, in the person's own words. */
  public void recordToldAnotherWay(Turn turn, String ref, int people, LocalDate on, String way) {
    trail.record(
        event(turn, Step.TOLD_ANOTHER_WAY, ref)
            .fact("people", String.valueOf(people))
            .fact("on", on.toString())
            .personal("way", way));
  }

  /** As the trail names whoever took the turn. */
  public String pseudonym(Turn turn) {
    return trail.pseudonym(turn.person().key());
  }

  private static AuditEvent event(Turn turn, Step step, String ref) {
    return AuditEvent.of(AuditKind.DIGEST, turn.person().key())
        .fact("edition", ref)
        .fact("step", step.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}

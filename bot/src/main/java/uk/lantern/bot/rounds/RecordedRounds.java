package uk.lantern.bot.rounds;

import org.springframework.stereotype.Component;
import uk.lantern.bot.audittrail.AuditEvent;
import uk.lantern.bot.audittrail.AuditKind;
import uk.lantern.bot.audittrail.AuditTrail;
import uk.lantern.bot.turn.Turn;

/**
 * Records in the audit trail what the team and managers did with rounds in chat; never what was
 * answered.
 */
@Component
class RecordedRounds {

  private final AuditTrail trail;

  RecordedRounds(AuditTrail trail) {
    this.trail = trail;
  }

  /**
   * @param step the verb
   */
  void record(Turn turn, String ref, String step) {
    trail.record(
        AuditEvent.of(AuditKind.ROUND, turn.person().key()).fact("round", ref).fact("step", step));
  }

  /** The same of one agency, by its code. */
  void record(Turn turn, String ref, String step, String agency) {
    trail.record(
        AuditEvent.of(AuditKind.ROUND, turn.person().key())
            .fact("round", ref)
            .fact("step", step)
            .fact("agency", agency));
  }
}

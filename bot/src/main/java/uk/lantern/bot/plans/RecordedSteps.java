package uk.lantern.bot.plans;

import java.util.Locale;
import org.springframework.stereotype.Component;
import uk.lantern.bot.audittrail.AuditEvent;
import uk.lantern.bot.audittrail.AuditKind;
import uk.lantern.bot.audittrail.AuditTrail;
import uk.lantern.bot.turn.Turn;

/** Records in the audit trail what chat did with plans, recommendations and actions. */
@Component
class RecordedSteps {

  private final AuditTrail trail;

  RecordedSteps(AuditTrail trail) {
    this.trail = trail;
  }

  /**
   * @param what {@code action}, {@code recommendation} or {@code plan}
   * @param step a verb or the name of a step
   */
  void record(Turn turn, String what, String ref, String step) {
    trail.record(
        AuditEvent.of(AuditKind.ACTION, turn.person().key())
            .fact(what, ref)
            .fact("step", step.toLowerCase(Locale.ROOT).replace('_', '-')));
  }
}

package uk.lantern.bot.command;

import uk.lantern.bot.audittrail.AuditEvent;
import uk.lantern.bot.audittrail.AuditKind;
import uk.lantern.bot.audittrail.AuditTrail;
import uk.lantern.scheduler.erasure.Erasure;
import uk.lantern.scheduler.people.PersonKey;

/** Leaves in the audit trail that somebody was forgotten: whom by pseudonym, how much, and why. */
record ErasureTrail(AuditTrail trail) {

  /** Before the pseudonym in records, so that a reader sees that it is one. */
  static final String PREFIX = "former-";

  private static final String WHOM = "whom";

  /** Once for each time that something was forgotten: run again for nothing, it adds nothing. */
  void erased(PersonKey person, PersonKey by, Erasure done, String reason) {
    if (done.records() == 0 && trail.holds(AuditKind.PERSON_ERASED, WHOM, person)) {
      return;
    }
    trail.record(
        AuditEvent.of(AuditKind.PERSON_ERASED, by)
            .fact(WHOM, trail.pseudonym(person))
            .fact("records", String.valueOf(done.records()))
            .fact("handed", String.valueOf(done.handed().size()))
            .personal("reason", reason));
  }
}

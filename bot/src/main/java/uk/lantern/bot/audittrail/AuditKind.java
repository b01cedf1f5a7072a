package uk.lantern.bot.audittrail;

/** What the audit trail records. Stored by name: a constant may be added, never renamed. */
public enum AuditKind {
  /** A verb that the person's roles do not allow. */
  REFUSED_ROLE(2),
  /** Something that is not there, or is not the person's to see. */
  REFUSED_OBJECT(2),
  PAUSED(2),
  RESUMED(2),
  /** A decision about a delivery in doubt. */
  DOUBT_RESOLVED(2),
  PUBLICATION(2),
  /** Somebody took away a list that names people. */
  LIST_TAKEN(2),
  /** A step of a digest: drafted, approved, sent, stopped, corrected, recalled. */
  DIGEST(2),
  /** A step of an action: agreed, updated, evidence sent, passed on. */
  ACTION(2),
  /** A step of a round: drafted, launched, nudged, closed, told, archived; its words read. */
  ROUND(2),
  /**
   * A step of an answer to an audit: begun, answered, sent, given to somebody; never the answer.
   */
  RESPONSE(2),
  PEOPLE_IMPORTED(6),
  ROLE_GRANTED(6),
  ROLE_ENDED(6),
  /** Somebody was forgotten on request: whom, by pseudonym, and why. */
  PERSON_ERASED(6),
  /** How many were turned away at the door since the last such entry, and why; nobody in it. */
  TURNED_AWAY(2);

  private final int yearsKept;

  AuditKind(int yearsKept) {
    this.yearsKept = yearsKept;
  }

  /** How long its personal fields are kept (domain.md 3.6): 2 years, what concerns roles 6. */
  int yearsKept() {
    return yearsKept;
  }
}

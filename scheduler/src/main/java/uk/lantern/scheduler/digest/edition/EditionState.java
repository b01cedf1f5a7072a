package uk.lantern.scheduler.digest.edition;

/** Where an edition stands (domain.md 2.2). */
public enum EditionState {
  DRAFT,
  AWAITING_APPROVAL,
  /** Read by the second person and given back with a comment. */
  RETURNED,
  APPROVED,
  SCHEDULED,
  SENDING,
  /** Nothing waits any more. */
  SENT,
  /** Sent, and corrected at least once. */
  CORRECTED,
  /** Sent to some or all, and every card replaced by a line that it was withdrawn. */
  RECALLED,
  /** Given up before it was sent, or stopped half-way. */
  CANCELLED
}

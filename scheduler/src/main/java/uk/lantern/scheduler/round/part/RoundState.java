package uk.lantern.scheduler.round.part;

/** Where a round stands. */
public enum RoundState {
  DRAFT,
  /** Its audience is frozen, its anonymity fixed; it opens at its moment. */
  LAUNCHED,
  OPEN,
  /** Nobody can answer any more; what was answered is being put away. */
  CLOSING,
  /** Results can be read. */
  CLOSED,
  /** "You said, we're doing" has been sent. */
  TOLD,
  ARCHIVED,
  CANCELLED
}

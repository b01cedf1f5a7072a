package uk.lantern.scheduler.round.response;

/** Where a response stands. That it was moderated is what the moderation says. */
public enum ResponseState {
  NOT_STARTED,
  /** Who was to audit it was involved; somebody else must, and nothing can be answered. */
  CONFLICT,
  IN_PROGRESS,
  /** With the quality assurance officer; still to be edited until the round closes. */
  SUBMITTED,
  /** Sent back by the quality assurance officer with a comment. */
  RETURNED;

  /** Whether its auditor may answer. */
  public boolean isAnswerable() {
    return this == IN_PROGRESS || this == SUBMITTED || this == RETURNED;
  }
}

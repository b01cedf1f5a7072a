package uk.lantern.scheduler.feedback;

/** How a record ends: nothing that somebody told us is left without an end. */
public enum Ending {
  /** Whoever said it wants to hear no more, or nobody knows any more who it was. */
  NO_CONTACT_WANTED,
  /** They want to be told what came of it. */
  TO_BE_TOLD,
  /** They were. */
  TOLD_BACK
}

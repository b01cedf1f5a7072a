package uk.lantern.scheduler.retention;

/**
 * Something that stands between a person and being forgotten.
 *
 * @param ref what it is, as people read it out, for example {@code A-105}
 * @param agency code of the agency whose it is; empty for none
 */
public record Obstacle(Kind kind, String ref, String agency) {

  /** What it is, and so what has to happen first. */
  public enum Kind {
    /** Held for a legal reason: nothing of it may change until somebody releases it. */
    LEGAL_HOLD,
    /** Theirs to answer still: somebody of their agency has to take it on. */
    OPEN_AUDIT,
    /** Theirs to do still: goes to somebody else as a leaver's does. */
    OPEN_ACTION
  }
}

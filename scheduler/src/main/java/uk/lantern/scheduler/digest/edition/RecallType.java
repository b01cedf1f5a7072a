package uk.lantern.scheduler.digest.edition;

/** Why a whole edition is taken back. */
public enum RecallType {
  FACTUAL,
  WRONG_AUDIENCE,
  /** Somebody can be recognised. */
  IDENTIFYING,
  OTHER;

  /** Taken back at once, approved after: every minute more people see what they must not see. */
  public boolean isAtOnce() {
    return this == IDENTIFYING || this == WRONG_AUDIENCE;
  }
}

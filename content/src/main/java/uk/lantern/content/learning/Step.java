package uk.lantern.content.learning;

/** What somebody can do to an item on its way from draft to archive. */
public enum Step {
  /** A draft is ready for somebody else to read. */
  SUBMIT,
  /** Back to its author, with a reason. */
  RETURN,
  /** Somebody else has read it. */
  APPROVE,
  /** It is shown from now on, or from the end of its embargo. */
  PUBLISH,
  /** A newer version takes the place of what is out, with a reason that readers may be told. */
  CORRECT,
  /** It is never cited again, with a reason. */
  WITHDRAW,
  /** It is kept, and no longer shown. */
  ARCHIVE;

  /** Whether it has to say why. */
  public boolean needsReason() {
    return this == RETURN || this == CORRECT || this == WITHDRAW;
  }

  /** Whether only somebody other than the author may. */
  public boolean needsSecondPerson() {
    return this == APPROVE || this == PUBLISH || this == CORRECT;
  }
}

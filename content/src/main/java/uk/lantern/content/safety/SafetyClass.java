package uk.lantern.content.safety;

/** What a message is, before anything else is done with it (domain.md 3.2). */
public enum SafetyClass {
  /**
   * Immediate danger: it is happening now or a life is at risk. The 999 line stands alone first.
   */
  S1,
  /** A worry about a specific real child. */
  S2,
  /** An allegation about somebody who works or volunteers with children. */
  S3,
  /** The writer's own distress. No survey afterwards. */
  S4,
  /** The writer is being hurt. Quiet words, and not even a count is kept. */
  S5,
  /** An adult at risk. */
  S6,
  /** FGM disclosed, a person being drawn into terrorism, or a child missing now. */
  S7,
  /** A request to refer, log, ring, decide a threshold, or name whom to contact about a child. */
  SIGNPOST,
  /** Identifying data and no risk: clean it, say so, then answer. */
  S8,
  /** A learning question about a risk topic: a normal answer and one quiet footer line. */
  S9,
  /** Could be either: the short safety line and one question with buttons. */
  S10,
  /** The check itself broke: the short safety footer, no free answer. */
  FAILED,
  /** Nothing of the above. */
  NONE;

  /** True when the fixed block is the whole reply and nothing of the message may be kept. */
  public boolean stopsTheTurn() {
    return switch (this) {
      case S1, S2, S3, S4, S5, S6, S7, SIGNPOST -> true;
      case S8, S9, S10, FAILED, NONE -> false;
    };
  }

  /** False for S5 (nothing may show that somebody asked) and for what is not a safety event. */
  public boolean counted() {
    return stopsTheTurn() && this != S5;
  }
}

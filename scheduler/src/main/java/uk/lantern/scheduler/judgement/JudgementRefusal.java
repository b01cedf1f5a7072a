package uk.lantern.scheduler.judgement;

/** Why a judgement was not taken; each has a text for the person who tried. */
public enum JudgementRefusal {
  /** Embedded needs two kinds of evidence of the last twelve months, none of them against it. */
  TWO_KINDS_NEEDED,
  /** One of them must be from practice, or from the difference to children. */
  PRACTICE_OR_DIFFERENCE_NEEDED,
  /** A judgement without a reason. */
  REASON_MISSING,
  /** More characters than are kept. */
  REASON_TOO_LONG,
  /** The reason may identify somebody. */
  IDENTIFIES,
  /** Somebody else has judged since: look at it again. */
  CHANGED
}

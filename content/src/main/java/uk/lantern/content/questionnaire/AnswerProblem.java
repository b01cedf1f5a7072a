package uk.lantern.content.questionnaire;

/** Why an answer is not one; each has words that say how to mend it. */
public enum AnswerProblem {
  /** Nothing was chosen or typed, and it is needed. */
  MISSING,
  /** None of the answers offered. */
  NOT_OFFERED,
  /** Only one may be chosen. */
  ONLY_ONE,
  /** No whole number. */
  NO_NUMBER,
  /** A number outside its range. */
  OUT_OF_RANGE,
  /** No day that exists. */
  NO_DAY,
  /** A day outside its range. */
  DAY_OUT_OF_RANGE,
  /** More characters than are kept. */
  TOO_LONG,
  /** No {@code https} address, or one that points into a case system or a file share. */
  LINK_UNUSABLE,
  /** This answer needs a few words beside it. */
  REMARK_NEEDED,
  /** Words beside an answer that has no place for them. */
  REMARK_UNWANTED,
  /** Why it is skipped was not said. */
  REASON_NEEDED,
  /** It cannot be skipped. */
  NOT_SKIPPABLE,
  /** A thing of the list has no answer. */
  ROW_MISSING,
  /** The words may identify somebody: reworded, never masked. */
  IDENTIFIES
}

package uk.lantern.scheduler.round.response;

import uk.lantern.content.wording.WordingKey;

/**
 * Why something was not done; in words by {@code response-refusal.*} of {@code wording/audit.yml}.
 */
public enum ResponseRefusal implements WordingKey {
  /** Somebody of the same agency answers it. */
  SOMEBODY_ELSE,
  /** Only the quality assurance officer sends it back. */
  NOT_THE_OFFICER,
  /** The round has not opened yet. */
  NOT_OPEN_YET,
  /** It has closed: nothing is taken from the closing moment on. */
  CLOSED,
  /** It has changed since: look at it again. */
  CHANGED,
  /** A newer Lantern wrote it; this one leaves it alone. */
  NEWER,
  /** The step does not fit where the response stands. */
  NOT_NOW,
  /** Whether they were involved comes first. */
  DECLARE_FIRST,
  /** They were involved, so they cannot answer it. */
  INVOLVED,
  /** An answer that is none; which and why comes with it. */
  ANSWER_AMISS,
  /** An answer to a question that is not asked, or an earlier one is still to come. */
  NOT_ASKED,
  /** Something is missing before it can be sent. */
  INCOMPLETE,
  /** A comment is needed. */
  TEXT_MISSING,
  /** More characters than are kept. */
  TEXT_TOO_LONG,
  /** Words that may identify somebody: reworded, never masked. */
  IDENTIFIES,
  /** Nobody of that key is here. */
  NO_SUCH_PERSON,
  /** Only somebody of the same agency can answer for it. */
  OTHER_AGENCY,
  /** They answer it already. */
  ALREADY_THEIRS
}

package uk.lantern.scheduler.round;

import uk.lantern.content.wording.WordingKey;

/**
 * Why something was not done; in words by {@code round-refusal.*} of {@code wording/rounds.yml}.
 */
public enum RoundRefusal implements WordingKey {
  /** Only the partnership team does this. */
  NOT_THE_TEAM,
  /** Somebody else's step. */
  NOT_YOURS,
  /** The step does not fit where the round stands. */
  NOT_NOW,
  /** It has changed since: look at it again. */
  CHANGED,
  /** A newer Lantern wrote it; this one leaves it alone. */
  NEWER,
  /** No questionnaire of that code. */
  NO_SUCH_QUESTIONNAIRE,
  /** Anonymity cannot be other than the questionnaire's, and never changes after the launch. */
  ANONYMITY_FIXED,
  /** Audits and assurance requests name their programme year. */
  YEAR_MISSING,
  /** They name a priority of that year or a risk, too. */
  PRIORITY_MISSING,
  /** An assurance request is about one published item of learning. */
  LEARNING_MISSING,
  /** A reference that is none, for example more than {@code C07}. */
  CASE_UNUSABLE,
  /** An audit needs its references or its sample numbers. */
  CASES_MISSING,
  /** That moment has passed. */
  IN_THE_PAST,
  /** It would close before it opens, or tell before it closes. */
  DATES_OUT_OF_ORDER,
  /** Between 01:00 and 01:59 nothing is planned. */
  CLOCK_CHANGE_HOUR,
  /** Further ahead than rounds are planned: a year. */
  TOO_FAR,
  /** Nobody is in the audience. */
  NOBODY,
  /** Fewer people than an anonymous round needs to show anything: five. */
  TOO_FEW,
  /** A pulse has at most one reminder. */
  REMINDED_ONCE,
  /** Nudged within the last three working days. */
  NUDGED_LATELY,
  /** A manager of whom no agency is known has nobody to remind. */
  NO_AGENCY,
  /** Nobody is outstanding. */
  NOBODY_OUTSTANDING,
  /** Who has not answered an anonymous round is not known to anyone. */
  ANONYMOUS,
  /** Before it may be archived, people are told what was said and is done. */
  NOT_TOLD,
  /** An empty text where one is needed. */
  TEXT_MISSING,
  /** More characters than are kept. */
  TEXT_TOO_LONG,
  /** A text holds what may identify somebody: reword it. */
  IDENTIFIES,
  /** It has closed: an answer is too late. */
  CLOSED,
  /** It has not opened yet. */
  NOT_OPEN_YET,
  /**
   * The key of an anonymous round is not where this instance looks for it: nothing can be answered
   * or closed until it is put back, and nothing is lost.
   */
  KEY_AWAY,
  /** They said that they do not want to be asked. */
  DECLINED,
  /** An answer that is none; which and why comes with it. */
  ANSWER_AMISS,
  /** An answer to a question that was not asked, or an earlier one is still to come. */
  NOT_ASKED
}

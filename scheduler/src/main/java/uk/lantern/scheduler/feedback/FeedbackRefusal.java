package uk.lantern.scheduler.feedback;

/** Why something was not done; each has a text for the person who tried. */
public enum FeedbackRefusal {
  /** There is nothing in it. */
  TEXT_MISSING,
  /** More characters than are kept. */
  TEXT_TOO_LONG,
  /** It may identify somebody: it is blocked, never masked. */
  IDENTIFIES,
  /** A compliment without a team. */
  TEAM_MISSING,
  /** No stage of that number. */
  NO_SUCH_STAGE,
  /** No group of organisations of that code. */
  NO_SUCH_GROUP,
  /** Less than nothing, or longer ago than a year of working days. */
  DAYS_UNUSABLE,
  /** It has changed since: look at it again. */
  CHANGED,
  /** A newer Lantern wrote it; this one leaves it alone. */
  NEWER,
  /** They were told already. */
  TOLD_ALREADY,
  /** It is held for a legal reason, and so it is not deleted. */
  HELD,
  /** A hold needs its reason. */
  REASON_MISSING,
  /** It is so already. */
  ALREADY
}

package uk.lantern.scheduler.round.moderation;

import uk.lantern.content.wording.WordingKey;

/** Why an agreement was not written down; in words by {@code moderation-refusal.*}. */
public enum ModerationRefusal implements WordingKey {
  /** The quality assurance officer and this round's moderators do. */
  NOT_A_MODERATOR,
  /** Agencies can still answer: it is moderated once it has closed. */
  NOT_CLOSED,
  /** It has changed since: look at it again. */
  CHANGED,
  /** A newer Lantern wrote it; this one leaves it alone. */
  NEWER,
  /** No agency has sent anything about it. */
  NOTHING_SENT,
  /** An agreed grade needs its reason. */
  REASON_MISSING,
  /** More characters than are kept. */
  TEXT_TOO_LONG,
  /** Words that may identify somebody: reworded, never masked. */
  IDENTIFIES,
  /** A joint view is that of two people at least. */
  TOO_FEW_MODERATORS,
  /** One of them is not known here, or has left. */
  NO_SUCH_PERSON,
  /** Before the round closed, or still to come. */
  DATE_UNUSABLE
}

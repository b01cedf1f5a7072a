package uk.lantern.scheduler.digest;

/** Why a learning item may not be broadcast. */
public enum ItemRefusal {
  /** No such item, or it was never published. */
  NOT_PUBLISHED,
  WITHDRAWN,
  /** Restricted early learning goes to a named audience, never to many. */
  RESTRICTED,
  GROUP_ONLY,
  EMBARGOED,
  PAST_REVIEW,
  /** A newer item has taken its place. */
  SUPERSEDED
}

package uk.lantern.scheduler.digest;

import uk.lantern.content.wording.WordingKey;

/** Why a learning item may not be broadcast; in words by {@code item-refusal.*}. */
public enum ItemRefusal implements WordingKey {
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

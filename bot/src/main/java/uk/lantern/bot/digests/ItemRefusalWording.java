package uk.lantern.bot.digests;

import uk.lantern.content.wording.WordingKey;
import uk.lantern.scheduler.digest.ItemRefusal;

/** Why an item cannot be broadcast, {@code item-refusal.*} of {@code wording/digests.yml}. */
enum ItemRefusalWording implements WordingKey {
  NOT_PUBLISHED,
  WITHDRAWN,
  RESTRICTED,
  GROUP_ONLY,
  EMBARGOED,
  PAST_REVIEW,
  SUPERSEDED;

  static ItemRefusalWording of(ItemRefusal why) {
    return valueOf(why.name());
  }
}

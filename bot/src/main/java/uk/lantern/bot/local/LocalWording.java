package uk.lantern.bot.local;

import uk.lantern.content.wording.WordingKey;

/** The texts {@code local.*} of {@code wording/local.yml}. */
enum LocalWording implements WordingKey {
  NOW,
  NOBODY
}

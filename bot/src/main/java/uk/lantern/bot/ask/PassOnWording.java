package uk.lantern.bot.ask;

import uk.lantern.content.wording.WordingKey;

/** The texts {@code pass-on.*} of {@code wording/pass-on.yml}. */
enum PassOnWording implements WordingKey {
  NOTHING,
  NOTHING_NEXT,
  SENT,
  SENT_NEXT,
  JOINED,
  NOT_ALIKE,
  CANCELLED
}

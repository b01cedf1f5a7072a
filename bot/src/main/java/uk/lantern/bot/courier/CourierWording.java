package uk.lantern.bot.courier;

import uk.lantern.content.wording.WordingKey;

/** The texts {@code courier.*} of {@code wording/scheduler.yml}. */
public enum CourierWording implements WordingKey {
  PART
}

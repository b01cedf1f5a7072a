package uk.lantern.bot.page.register;

import uk.lantern.content.wording.WordingKey;

/** The texts {@code register-rag.*} of {@code wording/register-page.yml}. */
enum RegisterRagWording implements WordingKey {
  GREY,
  GREEN,
  AMBER,
  RED,
  BLUE
}

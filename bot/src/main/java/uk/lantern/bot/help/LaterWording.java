package uk.lantern.bot.help;

import uk.lantern.content.wording.WordingKey;

/** The texts {@code later.*} of {@code wording/help.yml}. */
enum LaterWording implements WordingKey {
  HEADING,
  LINES
}

package uk.lantern.bot.help;

import uk.lantern.content.wording.WordingKey;

/** The texts {@code help.*} of {@code wording/help.yml}. */
enum HelpWording implements WordingKey {
  GREETING,
  GREETING_NEXT,
  THANKS,
  STOPPED,
  HEADING,
  LINES,
  TEXT_ONLY,
  CARDS_AGAIN
}

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
  TEAM_LINE,
  WAITING_LINE,
  REGISTER_LINE,
  TEXT_ONLY,
  CARDS_AGAIN
}

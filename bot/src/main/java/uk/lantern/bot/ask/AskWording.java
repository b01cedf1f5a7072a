package uk.lantern.bot.ask;

import uk.lantern.content.wording.WordingKey;

/** The texts {@code ask.*} of {@code wording/ask.yml}. */
enum AskWording implements WordingKey {
  QUIET_FOOTER,
  EMPTY_LIBRARY,
  REPLACED_HEADING,
  REPLACED,
  WHICH,
  ASK_AGAIN,
  ASK_AGAIN_NEXT,
  POINTS_HEADING,
  QUESTIONS_HEADING,
  NONE_OF_THESE,
  NO_ITEM,
  NO_ITEM_NEXT,
  THANKS_USEFUL,
  NOT_USEFUL,
  NOT_USEFUL_NEXT
}

package uk.lantern.bot.news;

import uk.lantern.content.wording.WordingKey;

/** The texts {@code news.*} of {@code wording/news.yml}. */
enum NewsWording implements WordingKey {
  HEADING,
  NEW_ONE,
  NEW_MANY,
  NEW_ONE_FOR,
  NEW_MANY_FOR,
  NOTHING,
  NOTHING_FOR,
  LATEST,
  NOT_UNDERSTOOD,
  EMPTY,
  EMPTY_NEXT,
  FREE_SINCE,
  WEST_SUSSEX,
  MORE,
  ONLY_FOR,
  FOR_EVERYBODY
}

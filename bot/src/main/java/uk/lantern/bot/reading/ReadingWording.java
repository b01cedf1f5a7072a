package uk.lantern.bot.reading;

import uk.lantern.content.wording.WordingKey;

/** The texts {@code reading.*} of {@code wording/reading.yml}. */
enum ReadingWording implements WordingKey {
  NO_DIGEST,
  NO_SUCH_ITEM,
  LAST_ITEM,
  GONE,
  NOTHING_TO_SAVE,
  SAVED,
  SAVED_ALL,
  ALREADY_SAVED,
  SAVED_NEXT,
  HEADING,
  EMPTY,
  REMOVED,
  NOT_SAVED,
  SINCE,
  CORRECTED,
  WITHDRAWN,
  REPLACED,
  NOT_NOW
}

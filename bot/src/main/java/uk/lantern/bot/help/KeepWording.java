package uk.lantern.bot.help;

import uk.lantern.content.wording.WordingKey;

/** The texts {@code keep.*} of {@code wording/help.yml}. */
enum KeepWording implements WordingKey {
  HEADING,
  LINES,
  NOTHING,
  DELETED_LAST,
  DELETED_LAST_NEXT,
  NONE_TO_DELETE,
  DELETED_ALL,
  DELETED_ALL_ONE,
  DELETED_ALL_NEXT,
  DOWNLOAD,
  MORE,
  TURN,
  ANSWERED_CITE,
  ANSWERED_CLARIFY,
  ANSWERED_ABSTAIN,
  WAS_USEFUL,
  WAS_PARTLY_USEFUL,
  WAS_NOT_USEFUL,
  PASSED_ON,
  JOINED,
  SAVED_ITEM,
  YOUR_CHAT
}

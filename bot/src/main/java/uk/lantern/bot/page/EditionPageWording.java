package uk.lantern.bot.page;

import uk.lantern.content.wording.WordingKey;
import uk.lantern.scheduler.outbox.ReportWord;

/** The texts {@code edition-page.*} of {@code wording/edition-page.yml}. */
enum EditionPageWording implements WordingKey {
  DEMO,
  SENT,
  NOT_SENT,
  CORRECTED,
  ITEM,
  GONE,
  IMAGE,
  DO_THIS,
  SOURCE,
  ORIGINAL,
  ASK,
  CLOSING,
  WITHDRAWN,
  COLUMN_NAME,
  COLUMN_AGENCY,
  COLUMN_TEAM,
  COLUMN_REASON,
  WORD_WAITING,
  WORD_DELIVERED,
  WORD_NOT_INSTALLED,
  WORD_BLOCKED,
  WORD_GUEST,
  WORD_PAUSED,
  WORD_FAILED,
  WORD_IN_DOUBT,
  WORD_EXPIRED,
  WORD_CANCELLED,
  WORD_SENT_ANOTHER_WAY;

  static EditionPageWording of(ReportWord word) {
    return valueOf("WORD_" + word.name());
  }
}

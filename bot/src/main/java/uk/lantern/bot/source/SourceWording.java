package uk.lantern.bot.source;

import uk.lantern.content.wording.WordingKey;

/** The texts {@code source.*} of {@code wording/source.yml}. */
enum SourceWording implements WordingKey {
  PAST_REVIEW,
  LABEL_NATIONAL,
  LABEL_OTHER_AREA,
  LABEL_PAN_SUSSEX,
  LABEL_NOT_APPROVED,
  DATE_NOT_STATED
}

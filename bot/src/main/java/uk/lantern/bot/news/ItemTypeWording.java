package uk.lantern.bot.news;

import uk.lantern.content.learning.ItemType;
import uk.lantern.content.wording.WordingKey;

/** The texts {@code item-type.*} of {@code wording/news.yml}: every kind of learning item. */
enum ItemTypeWording implements WordingKey {
  SEVEN_MINUTE_BRIEFING,
  LCSPR_REPORT,
  LCSPR_SUMMARY,
  RAPID_REVIEW_LEARNING,
  AUDIT_FINDINGS,
  SECTION_11_FINDINGS,
  SCRUTINY_REPORT,
  DATA_INSIGHT,
  VOICE_OF_CHILD,
  PRACTITIONER_FEEDBACK,
  TRAINING,
  PROCEDURE_CHANGE,
  FRAMEWORK,
  NATIONAL_REVIEW,
  NATIONAL_BRIEFING,
  STATUTORY_GUIDANCE,
  RESEARCH,
  INSPECTION_REPORT,
  JTAI,
  PEER_REVIEW,
  OTHER_PARTNERSHIP,
  COMPLIMENT_GOOD_PRACTICE,
  EVENT;

  static ItemTypeWording of(ItemType type) {
    return valueOf(type.name());
  }
}

package uk.lantern.bot.source;

import uk.lantern.content.learning.ItemType;
import uk.lantern.content.wording.WordingKey;

/** What a kind of item is called, {@code item-kind.*} of {@code wording/source.yml}. */
enum ItemKindWording implements WordingKey {
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

  static ItemKindWording of(ItemType type) {
    return valueOf(type.name());
  }
}

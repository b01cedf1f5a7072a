package uk.lantern.bot.plans;

import uk.lantern.content.wording.WordingKey;
import uk.lantern.scheduler.action.part.Evidence;

/** What evidence is, {@code evidence-kind.*} of {@code wording/plans.yml}. */
enum EvidenceKindWording implements WordingKey {
  DOCUMENT,
  RECORD_AUDIT,
  DATA,
  OBSERVATION,
  VOICE,
  TRAINING_RECORD,
  POLICY,
  MINUTES,
  OTHER;

  static EvidenceKindWording of(Evidence.Kind kind) {
    return valueOf(kind.name());
  }
}

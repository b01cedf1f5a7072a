package uk.lantern.bot.actions;

import uk.lantern.content.wording.WordingKey;
import uk.lantern.scheduler.action.part.Evidence;

/** What a piece of evidence is, {@code actions-kind.*} of {@code wording/actions.yml}. */
enum ActionsKindWording implements WordingKey {
  DOCUMENT,
  RECORD_AUDIT,
  DATA,
  OBSERVATION,
  VOICE,
  TRAINING_RECORD,
  POLICY,
  MINUTES,
  OTHER;

  static ActionsKindWording of(Evidence.Kind kind) {
    return valueOf(kind.name());
  }
}

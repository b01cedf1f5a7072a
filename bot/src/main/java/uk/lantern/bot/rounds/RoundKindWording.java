package uk.lantern.bot.rounds;

import uk.lantern.content.questionnaire.QuestionnaireKind;
import uk.lantern.content.wording.WordingKey;

/** What a round is, {@code round-kind.*} of {@code wording/rounds.yml}. */
enum RoundKindWording implements WordingKey {
  PULSE,
  TRAINING_EVALUATION,
  SINGLE_AGENCY_AUDIT,
  MULTI_AGENCY_AUDIT,
  ASSURANCE_REQUEST;

  static RoundKindWording of(QuestionnaireKind kind) {
    return valueOf(kind.name());
  }
}

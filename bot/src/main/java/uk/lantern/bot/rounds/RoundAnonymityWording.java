package uk.lantern.bot.rounds;

import uk.lantern.content.questionnaire.Anonymity;
import uk.lantern.content.wording.WordingKey;

/** How answers are kept, {@code round-anonymity.*} of {@code wording/rounds.yml}. */
enum RoundAnonymityWording implements WordingKey {
  ANONYMOUS,
  CONFIDENTIAL,
  NAMED;

  static RoundAnonymityWording of(Anonymity anonymity) {
    return valueOf(anonymity.name());
  }
}

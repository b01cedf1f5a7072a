package uk.lantern.bot.rounds;

import uk.lantern.content.wording.WordingKey;
import uk.lantern.scheduler.round.part.RoundState;

/** Where a round stands, {@code round-state.*} of {@code wording/rounds.yml}. */
enum RoundStateWording implements WordingKey {
  DRAFT,
  LAUNCHED,
  OPEN,
  CLOSING,
  CLOSED,
  TOLD,
  ARCHIVED,
  CANCELLED;

  static RoundStateWording of(RoundState state) {
    return valueOf(state.name());
  }
}

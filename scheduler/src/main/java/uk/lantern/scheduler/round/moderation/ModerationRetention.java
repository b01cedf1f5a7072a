package uk.lantern.scheduler.round.moderation;

import java.time.LocalDate;
import uk.lantern.scheduler.retention.Purge;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.Rounds;

/** Kept as long as the answers it is about: 6 years from the close of the round, unless held. */
final class ModerationRetention implements Purge {

  static final int YEARS = 6;

  private final ModerationsStore store;
  private final Rounds rounds;

  ModerationRetention(ModerationsStore store, Rounds rounds) {
    this.store = store;
    this.rounds = rounds;
  }

  @Override
  public String collection() {
    return ModerationsStore.COLLECTION;
  }

  @Override
  public int purge(LocalDate today) {
    return store.roundsClosedBy(today.minusYears(YEARS)).stream()
        .filter(ref -> rounds.find(ref).filter(Round::isHeld).isEmpty())
        .mapToInt(store::delete)
        .sum();
  }
}

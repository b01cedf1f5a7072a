package uk.lantern.scheduler.round.response;

import java.time.LocalDate;
import java.util.Optional;
import uk.lantern.scheduler.retention.Purge;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.Rounds;

/**
 * What was sent is kept for 6 years from the close of its round, two cycles of section 11 and the
 * inspection window; what was begun and never sent goes 30 days after it (domain.md 3.6). A round
 * that is held for a legal reason keeps everything.
 */
final class ResponseRetention implements Purge {

  static final int YEARS = 6;
  static final int UNFINISHED_DAYS = 30;

  private final ResponsesStore store;
  private final Rounds rounds;

  ResponseRetention(ResponsesStore store, Rounds rounds) {
    this.store = store;
    this.rounds = rounds;
  }

  @Override
  public String collection() {
    return ResponsesStore.COLLECTION;
  }

  @Override
  public int purge(LocalDate today) {
    int gone = 0;
    for (String ref : store.roundsClosedBy(today.minusDays(UNFINISHED_DAYS))) {
      Optional<LocalDate> ended = ended(ref, today);
      if (ended.isPresent()) {
        boolean all = !ended.get().isAfter(today.minusYears(YEARS));
        boolean unsent = !ended.get().isAfter(today.minusDays(UNFINISHED_DAYS));
        gone += all || unsent ? store.delete(ref, !all) : 0;
      }
    }
    return gone;
  }

  /** Its closing moment may have been moved since; empty while it is held. */
  private Optional<LocalDate> ended(String ref, LocalDate today) {
    Optional<Round> round = rounds.find(ref);
    if (round.isEmpty()) { // The round itself went after its own time, which is longer.
      return Optional.of(today.minusYears(YEARS));
    }
    return round.filter(it -> !it.isHeld()).map(RoundNow::closedOn);
  }
}

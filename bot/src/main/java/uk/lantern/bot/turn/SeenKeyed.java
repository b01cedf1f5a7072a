package uk.lantern.bot.turn;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import uk.lantern.scheduler.retention.Purge;

/** Clears away what dedupe kept under the keys of rounds, once such a round is over. */
@Component
final class SeenKeyed implements Purge {

  private final SeenActivities seen;
  private final Traces traces;

  SeenKeyed(SeenActivities seen, Traces traces) {
    this.seen = seen;
    this.traces = traces;
  }

  @Override
  public String collection() {
    return SeenActivity.KEYED;
  }

  @Override
  public int purge(LocalDate today) {
    return seen.forgetKeyed(traces::isOver);
  }
}

package uk.lantern.scheduler.trigger;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.quartz.DisallowConcurrentExecution;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.retention.Purge;

/**
 * Makes every store forget what it may not keep. One store that fails does not spare the others.
 */
@DisallowConcurrentExecution
final class PurgeJob extends RecordedJob {

  private final List<Purge> stores;

  PurgeJob(List<Purge> stores, JobRuns runs, Clock clock) {
    super(runs, clock);
    this.stores = stores;
  }

  @Override
  int run(Instant now) {
    LocalDate today = LocalDate.ofInstant(now, London.ZONE);
    List<String> failed = new ArrayList<>();
    int gone = 0;
    for (Purge store : stores) {
      try {
        gone += store.purge(today);
      } catch (RuntimeException e) {
        failed.add(store.collection() + " (" + e.getClass().getSimpleName() + ")");
      }
    }
    if (!failed.isEmpty()) {
      throw new PurgeFailedException(failed);
    }
    return gone;
  }

  /** Names the stores that still hold what they may not keep. */
  static final class PurgeFailedException extends RuntimeException {
    PurgeFailedException(List<String> stores) {
      super("Not purged: " + String.join(", ", stores));
    }
  }
}

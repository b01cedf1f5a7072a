package uk.lantern.scheduler.trigger;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Runs every cadence whose last planned occurrence today has not been answered by a good run: at
 * start-up, and hourly for a store that was away.
 */
final class CatchUpJob implements Sweep {

  private final List<Cadence> table;
  private final JobRuns runs;
  private final ObjectProvider<SweepRunner> runner;

  CatchUpJob(List<Cadence> table, JobRuns runs, ObjectProvider<SweepRunner> runner) {
    this.table = table;
    this.runs = runs;
    this.runner = runner;
  }

  @Override
  public String cadence() {
    return Triggers.CATCH_UP;
  }

  /** Returns how many cadences were behind. */
  @Override
  public int run(ZonedDateTime now) {
    int caughtUp = 0;
    for (Cadence cadence : table) {
      Optional<Instant> missed = missed(cadence, now);
      if (missed.isPresent()) {
        runner.getObject().run(cadence.name(), missed.get());
        caughtUp++;
      }
    }
    return caughtUp;
  }

  private Optional<Instant> missed(Cadence cadence, ZonedDateTime now) {
    if (cadence.name().equals(cadence())) {
      return Optional.empty();
    }
    Instant done = runs.doneUpTo(cadence.name()).orElse(Instant.EPOCH);
    return cadence.lastToday(now).filter(done::isBefore);
  }
}

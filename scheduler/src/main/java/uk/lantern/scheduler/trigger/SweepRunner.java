package uk.lantern.scheduler.trigger;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.lantern.content.calendar.London;

/** Runs a sweep and records what came of it; a failing sweep harms no other. */
final class SweepRunner {

  private static final Logger LOG = LoggerFactory.getLogger(SweepRunner.class);

  private final Map<String, Sweep> sweeps = new HashMap<>();
  private final JobRuns runs;
  private final Clock clock;

  SweepRunner(List<Cadence> table, List<Sweep> sweeps, JobRuns runs, Clock clock) {
    for (Sweep sweep : sweeps) {
      Sweep other = this.sweeps.put(sweep.cadence(), sweep);
      if (other != null) {
        throw new IllegalStateException(
            "%s and %s both serve cadence '%s'; give one its own row in Triggers."
                .formatted(name(other), name(sweep), sweep.cadence()));
      }
    }
    List<String> rows = table.stream().map(Cadence::name).toList();
    List<String> unserved = new ArrayList<>(rows);
    unserved.removeAll(this.sweeps.keySet());
    List<String> unplanned = new ArrayList<>(this.sweeps.keySet());
    unplanned.removeAll(rows);
    if (!unserved.isEmpty() || !unplanned.isEmpty()) {
      throw new IllegalStateException(
          "Triggers and sweeps differ: rows without a sweep bean %s, sweeps without a row %s."
              .formatted(unserved, unplanned));
    }
    this.runs = runs;
    this.clock = clock;
  }

  /** Runs the sweep of a cadence for one planned instant. */
  JobRun run(String cadence, Instant plannedFor) {
    Sweep sweep = sweeps.get(cadence);
    if (sweep == null) {
      throw new IllegalArgumentException("No cadence is called '%s'.".formatted(cadence));
    }
    Instant started = clock.instant();
    JobRun run;
    try {
      int did = sweep.run(started.atZone(London.ZONE));
      run = finished(cadence, plannedFor, started, did, null);
    } catch (RuntimeException e) {
      String failure = e.getClass().getSimpleName();
      LOG.error("Cadence {} failed ({}); catch-up tries again within the hour.", cadence, failure);
      run = finished(cadence, plannedFor, started, 0, failure);
    }
    record(run);
    return run;
  }

  private JobRun finished(
      String cadence, Instant plannedFor, Instant started, int did, @Nullable String failure) {
    return new JobRun(cadence, plannedFor, started, clock.instant(), did, failure);
  }

  private void record(JobRun run) {
    try {
      runs.record(run);
    } catch (RuntimeException e) {
      LOG.error(
          "The run of {} could not be recorded ({}); it will run again, which is harmless.",
          run.name(),
          e.getClass().getSimpleName());
    }
  }

  private static String name(Sweep sweep) {
    return sweep.getClass().getSimpleName();
  }
}

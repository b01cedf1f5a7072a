package uk.lantern.scheduler.trigger;

import java.time.Clock;
import java.time.Instant;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.SchedulerException;

/** Runs what was planned for today and has not run: at start and every ten minutes. */
@DisallowConcurrentExecution
final class CatchUpJob extends RecordedJob {

  private final Timetable timetable;
  private final JobRuns runs;

  CatchUpJob(Timetable timetable, JobRuns runs, Clock clock) {
    super(runs, clock);
    this.timetable = timetable;
    this.runs = runs;
  }

  @Override
  int run(Instant now) throws SchedulerException {
    int started = 0;
    for (Cadence cadence : Triggers.ALL) {
      if (cadence.pace() == Pace.PLANNED && missed(cadence, now)) {
        timetable.start(cadence);
        started++;
      }
    }
    return started;
  }

  private boolean missed(Cadence cadence, Instant now) {
    Instant lastDone = runs.find(cadence.name()).map(JobRun::doneAt).orElse(null);
    return CatchUpPolicy.missed(cadence.lastOfDay(now), lastDone);
  }
}

package uk.lantern.scheduler.trigger;

import java.time.Instant;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobDataMap;
import org.quartz.JobExecutionContext;

/** What Quartz runs: the sweep of the cadence that fired. */
@DisallowConcurrentExecution
final class SweepJob implements Job {

  /** Milliseconds by which the one clock is ahead of Quartz's; DEMO time only. */
  static final String AHEAD = "aheadMillis";

  /** The planned instant, when somebody other than a trigger starts the job. */
  static final String PLANNED = "plannedMillis";

  private final SweepRunner runner;

  SweepJob(SweepRunner runner) {
    this.runner = runner;
  }

  @Override
  public void execute(JobExecutionContext context) {
    JobDataMap data = context.getMergedJobDataMap();
    long planned =
        data.containsKey(PLANNED)
            ? data.getLong(PLANNED)
            : context.getScheduledFireTime().getTime() + data.getLong(AHEAD);
    String cadence = context.getJobDetail().getKey().getName();
    context.setResult(runner.run(cadence, Instant.ofEpochMilli(planned)));
  }
}

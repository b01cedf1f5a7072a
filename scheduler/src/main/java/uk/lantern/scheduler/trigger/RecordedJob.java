package uk.lantern.scheduler.trigger;

import java.time.Clock;
import java.time.Instant;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs, counts and records. A failure is recorded by its kind alone: messages may hold words. */
abstract class RecordedJob implements Job {

  private static final Logger LOG = LoggerFactory.getLogger(RecordedJob.class);

  private final JobRuns runs;
  private final Clock clock;

  RecordedJob(JobRuns runs, Clock clock) {
    this.runs = runs;
    this.clock = clock;
  }

  /** Does the work as of now. Returns how much was done. */
  abstract int run(Instant now) throws Exception;

  @Override
  public final void execute(JobExecutionContext context) throws JobExecutionException {
    String name = context.getJobDetail().getKey().getName();
    Instant started = clock.instant();
    try {
      int count = run(started);
      runs.done(name, started, count);
      LOG.info("{} done: {}", name, count);
    } catch (Exception e) {
      String failure = e.getClass().getSimpleName();
      LOG.warn("{} failed: {}. It is tried again at the next catch-up.", name, failure);
      record(name, started, failure);
      throw new JobExecutionException(name + " failed: " + failure);
    }
  }

  private void record(String name, Instant started, String failure) {
    try {
      runs.failed(name, started, failure);
    } catch (RuntimeException e) {
      LOG.warn("{}: its failure could not be recorded, {}", name, e.getClass().getSimpleName());
    }
  }
}

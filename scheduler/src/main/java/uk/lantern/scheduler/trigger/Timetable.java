package uk.lantern.scheduler.trigger;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.quartz.JobDataMap;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.quartz.JobListener;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;

/** Quartz with the table of {@link Triggers} in it. */
final class Timetable implements JobListener {

  private static final String RUN = "run";

  private final Scheduler quartz;
  private final Map<String, CompletableFuture<Boolean>> awaited = new ConcurrentHashMap<>();
  private volatile Duration ahead = Duration.ZERO;

  Timetable(Scheduler quartz) throws SchedulerException {
    this.quartz = quartz;
    quartz.getListenerManager().addJobListener(this);
  }

  /** Runs a job now, without waiting for it. */
  void start(Cadence cadence) throws SchedulerException {
    quartz.triggerJob(cadence.jobKey());
  }

  /** Runs a job now on Quartz's thread; the future says whether it went well. */
  CompletableFuture<Boolean> run(Cadence cadence) throws SchedulerException {
    String run = UUID.randomUUID().toString();
    CompletableFuture<Boolean> end = new CompletableFuture<>();
    awaited.put(run, end);
    quartz.triggerJob(cadence.jobKey(), new JobDataMap(Map.of(RUN, run)));
    return end;
  }

  /** Nothing fires by itself until {@link #shift}. */
  void hold() throws SchedulerException {
    for (Cadence cadence : Triggers.ALL) { // not pauseAll: that holds runs by hand too
      quartz.pauseTrigger(cadence.triggerKey());
    }
  }

  /**
   * Lets Quartz, which only knows the machine's time, fire by a clock that is ahead of it.
   *
   * @param by how far the clock is ahead
   * @param now what the clock says
   */
  void shift(Duration by, Instant now) throws SchedulerException {
    ahead = by;
    for (Cadence cadence : Triggers.ALL) {
      arm(cadence, now);
    }
  }

  private void arm(Cadence cadence, Instant now) throws SchedulerException {
    Instant next = cadence.after(now).orElse(null);
    if (next == null) {
      return;
    }
    Trigger once =
        TriggerBuilder.newTrigger()
            .withIdentity(cadence.triggerKey())
            .forJob(cadence.jobKey())
            .startAt(Date.from(next.minus(ahead)))
            .build();
    if (quartz.rescheduleJob(cadence.triggerKey(), once) == null) {
      quartz.scheduleJob(once);
    }
  }

  @Override
  public String getName() {
    return "timetable";
  }

  @Override
  public void jobToBeExecuted(JobExecutionContext context) {}

  @Override
  public void jobExecutionVetoed(JobExecutionContext context) {}

  @Override
  public void jobWasExecuted(JobExecutionContext context, @Nullable JobExecutionException failure) {
    String run = context.getMergedJobDataMap().getString(RUN);
    CompletableFuture<Boolean> end = run == null ? null : awaited.remove(run);
    if (end != null) {
      end.complete(failure == null);
    }
    if (!ahead.isZero()) {
      armNext(context);
    }
  }

  /** A shifted trigger fires once; its own end plans the next one. */
  private void armNext(JobExecutionContext context) {
    for (Cadence cadence : Triggers.ALL) {
      if (cadence.triggerKey().equals(context.getTrigger().getKey())) {
        try {
          arm(cadence, context.getScheduledFireTime().toInstant().plus(ahead));
        } catch (SchedulerException e) {
          throw new IllegalStateException("Quartz refused to plan " + cadence.name(), e);
        }
      }
    }
  }
}

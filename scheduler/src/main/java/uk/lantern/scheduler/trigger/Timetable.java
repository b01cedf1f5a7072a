package uk.lantern.scheduler.trigger;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.quartz.JobBuilder;
import org.quartz.JobDataMap;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import org.quartz.impl.matchers.GroupMatcher;

/** Puts the table on Quartz. */
final class Timetable {

  static final String GROUP = "cadence";

  /** Group of the triggers that fire once. */
  static final String MOMENTS = "moment";

  /** A smaller difference between the two clocks is not DEMO time but noise. */
  private static final Duration SAME_TIME = Duration.ofSeconds(1);

  private static final long LONGEST_RUN_SECONDS = 120;

  /**
   * A single moment at which a row fires beside its cadence.
   *
   * @param name for example the reference of the edition planned for it
   */
  record Moment(String name, Instant at, Cadence cadence) {}

  private final List<Cadence> table;
  private final Scheduler quartz;
  private final Clock clock;
  private final InstantSource quartzTime;
  private final RunsAwaited awaited = new RunsAwaited();
  private final Map<String, List<Moment>> moments = new ConcurrentHashMap<>();

  /**
   * @param quartzTime the machine's time, which Quartz reads by itself
   */
  Timetable(List<Cadence> table, Scheduler quartz, Clock clock, InstantSource quartzTime) {
    this.table = table;
    this.quartz = quartz;
    this.clock = clock;
    this.quartzTime = quartzTime;
  }

  List<Cadence> table() {
    return table;
  }

  /** Plans every row by the clock as it stands; what was planned before is replaced. */
  void plan() {
    Duration ahead = Duration.between(quartzTime.instant(), clock.instant());
    // Whole seconds, and a moment late rather than early: Quartz starts a trigger at a whole
    // second,
    // and one whose first firing lay a part of a second before that would fire without end.
    long aheadMillis =
        ahead.abs().compareTo(SAME_TIME) < 0 ? 0 : Math.floorDiv(ahead.toMillis(), 1000L) * 1000;
    run(
        () -> {
          for (Cadence cadence : table) {
            AheadCronTrigger trigger = new AheadCronTrigger(cadence, GROUP, aheadMillis);
            quartz.scheduleJob(job(cadence), Set.of(trigger), true);
          }
          quartz.getListenerManager().addJobListener(awaited, GroupMatcher.jobGroupEquals(GROUP));
        });
    planMoments();
  }

  /**
   * Plans single moments of a row, in the place of those of that row planned before. A moment that
   * has passed is left out: whoever reads the moments from the store has dealt with it.
   */
  synchronized void planMoments(Cadence cadence, Map<String, Instant> planned) {
    moments.put(
        cadence.name(),
        planned.entrySet().stream()
            .map(it -> new Moment(it.getKey(), it.getValue(), cadence))
            .toList());
    planMoments();
  }

  private synchronized void planMoments() {
    Instant now = clock.instant();
    long aheadMillis = Duration.between(quartzTime.instant(), now).toMillis();
    run(
        () -> {
          if (quartz.isShutdown()) {
            return;
          }
          quartz.unscheduleJobs(momentKeys());
          for (Moment moment : moments()) {
            if (moment.at().isAfter(now)) {
              quartz.scheduleJob(trigger(moment, aheadMillis));
            }
          }
        });
  }

  /** The single moments as they were planned last. */
  List<Moment> moments() {
    return moments.values().stream().flatMap(List::stream).toList();
  }

  /** Fires a row as soon as it does not run; waits for nothing. */
  void wake(Cadence cadence) {
    JobDataMap data = new JobDataMap();
    data.put(SweepJob.PLANNED, clock.millis());
    run(() -> quartz.triggerJob(JobKey.jobKey(cadence.name(), GROUP), data));
  }

  /** Takes every trigger away; the jobs stay, and a running one is not interrupted. */
  void clear() {
    run(
        () -> {
          quartz.unscheduleJobs(
              table.stream().map(c -> TriggerKey.triggerKey(c.name(), GROUP)).toList());
          quartz.unscheduleJobs(momentKeys());
        });
  }

  private List<TriggerKey> momentKeys() throws SchedulerException {
    return List.copyOf(quartz.getTriggerKeys(GroupMatcher.triggerGroupEquals(MOMENTS)));
  }

  /** A moment late rather than early: early, whoever asks the clock finds nothing due. */
  private static Trigger trigger(Moment moment, long aheadMillis) {
    long shift = aheadMillis - SAME_TIME.toMillis();
    return TriggerBuilder.newTrigger()
        .withIdentity(moment.name(), MOMENTS)
        .withDescription(moment.cadence().reason())
        .forJob(moment.cadence().name(), GROUP)
        .usingJobData(SweepJob.AHEAD, shift)
        .startAt(Date.from(moment.at().minusMillis(shift)))
        .withSchedule(
            SimpleScheduleBuilder.simpleSchedule().withMisfireHandlingInstructionFireNow())
        .build();
  }

  /** Fires a row through Quartz for one planned instant and waits for its end. */
  JobRun fire(Cadence cadence, Instant planned) {
    RunsAwaited.Awaited run = awaited.next();
    JobDataMap data = new JobDataMap();
    data.put(SweepJob.PLANNED, planned.toEpochMilli());
    data.put(RunsAwaited.RUN, run.id());
    run(() -> quartz.triggerJob(JobKey.jobKey(cadence.name(), GROUP), data));
    try {
      return run.end().get(LONGEST_RUN_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Stopped while cadence " + cadence.name() + " ran.", e);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException(
          "Cadence %s did not end within %d s; look for it in the log."
              .formatted(cadence.name(), LONGEST_RUN_SECONDS),
          e);
    }
  }

  private static JobDetail job(Cadence cadence) {
    return JobBuilder.newJob(SweepJob.class)
        .withIdentity(cadence.name(), GROUP)
        .withDescription(cadence.reason())
        .storeDurably()
        .build();
  }

  private interface QuartzCall {
    void run() throws SchedulerException;
  }

  private static void run(QuartzCall call) {
    try {
      call.run();
    } catch (SchedulerException e) {
      throw new IllegalStateException("Quartz refused: " + e.getMessage(), e);
    }
  }
}

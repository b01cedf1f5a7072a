package uk.lantern.scheduler.trigger;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerKey;
import org.quartz.impl.matchers.GroupMatcher;
import uk.lantern.content.calendar.London;

/**
 * What Quartz will fire, cadences and single instants alike. It is read from Quartz itself, as
 * {@code /actuator/quartz} reads it, and not from the table that Quartz was given.
 */
public final class Schedule {

  /** Catch-up runs hourly by day: what it has not mended by then is missed. */
  private static final Duration PATIENCE = Duration.ofMinutes(70);

  private final Scheduler quartz;
  private final JobRuns runs;

  Schedule(Scheduler quartz, JobRuns runs) {
    this.quartz = quartz;
    this.runs = runs;
  }

  /**
   * How many cadences have an occurrence today that no good run has answered; ever more is bad. As
   * catch-up looks at today only, nothing of yesterday counts after midnight.
   */
  public int missed(ZonedDateTime now) {
    ZonedDateTime ripe = now.minus(PATIENCE);
    if (!ripe.toLocalDate().equals(now.toLocalDate())) {
      return 0;
    }
    int missed = 0;
    for (Cadence cadence : Triggers.ALL) {
      Instant done = runs.doneUpTo(cadence.name()).orElse(Instant.EPOCH);
      boolean own = cadence.name().equals(Triggers.CATCH_UP);
      boolean behind = cadence.lastToday(ripe).filter(done::isBefore).isPresent();
      missed += behind && !own ? 1 : 0;
    }
    return missed;
  }

  /** Everything that fires between now and then, the soonest first. */
  public List<Scheduled> within(ZonedDateTime now, Duration ahead) {
    List<Scheduled> all = new ArrayList<>();
    try {
      for (TriggerKey key : quartz.getTriggerKeys(GroupMatcher.anyTriggerGroup())) {
        Trigger trigger = quartz.getTrigger(key);
        if (trigger != null) {
          scheduled(trigger, now.plus(ahead)).ifPresent(all::add);
        }
      }
    } catch (SchedulerException e) {
      throw new IllegalStateException("Quartz refused: " + e.getMessage(), e);
    }
    all.sort(Comparator.comparing(Scheduled::next).thenComparing(Scheduled::name));
    return List.copyOf(all);
  }

  private static Optional<Scheduled> scheduled(Trigger trigger, ZonedDateTime until) {
    // Quartz counts in the machine's time, which DEMO time is ahead of.
    long ahead = trigger.getJobDataMap().containsKey(SweepJob.AHEAD) ? ahead(trigger) : 0;
    Instant end = until.toInstant().minusMillis(ahead);
    Date first = trigger.getNextFireTime();
    int times = 0;
    for (Date next = first; isBy(next, end); next = trigger.getFireTimeAfter(next)) {
      times++;
    }
    return first == null || times == 0
        ? Optional.empty()
        : Optional.of(
            new Scheduled(
                trigger.getKey().getName(),
                trigger.getDescription() == null ? "" : trigger.getDescription(),
                first.toInstant().plusMillis(ahead).atZone(London.ZONE),
                times));
  }

  private static long ahead(Trigger trigger) {
    return trigger.getJobDataMap().getLong(SweepJob.AHEAD);
  }

  private static boolean isBy(@Nullable Date next, Instant end) {
    return next != null && !next.toInstant().isAfter(end);
  }
}

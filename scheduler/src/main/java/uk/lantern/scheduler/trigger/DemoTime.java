package uk.lantern.scheduler.trigger;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.quartz.SchedulerException;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.mongodb.core.MongoOperations;
import uk.lantern.content.calendar.LanternClock;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.trigger.JumpOutcome.Fired;

/**
 * Moves the one clock forward, and runs on the way what Quartz would have run; profile {@code
 * local} only. A restart goes on in DEMO time.
 */
public final class DemoTime implements SmartLifecycle {

  /** After Quartz has been filled, so that its triggers can be shifted. */
  static final int PHASE = Integer.MAX_VALUE;

  /** A year and a day: longer is a slip of the finger. */
  static final int FURTHEST_DAYS = 366;

  private static final long LONGEST_RUN_SECONDS = 30;
  private static final long LONGEST_POST_SECONDS = 3;

  private record Planned(Cadence cadence, Instant at) {}

  private final LanternClock clock;
  private final Timetable timetable;
  private final DemoOffset offset;
  private final EmptyOutbox post;
  private volatile boolean running;

  DemoTime(LanternClock clock, Timetable timetable, MongoOperations mongo, Outbox outbox) {
    this.clock = clock;
    this.timetable = timetable;
    this.offset = new DemoOffset(clock, mongo);
    this.post = new EmptyOutbox(outbox, Duration.ofSeconds(LONGEST_POST_SECONDS));
    offset.restore();
  }

  /** Jumps to a moment such as {@code Tue 10:00} or {@code 14 days}; returns when all has run. */
  public synchronized JumpOutcome jump(String spec) {
    ZonedDateTime from = London.now(clock);
    Optional<ZonedDateTime> target = JumpPolicy.target(spec, from);
    if (target.isEmpty()) {
      return new JumpOutcome.NotUnderstood();
    }
    ZonedDateTime to = target.get();
    if (!to.isAfter(from)) {
      return new JumpOutcome.NotAhead(from, to);
    }
    if (to.isAfter(from.plusDays(FURTHEST_DAYS))) {
      return new JumpOutcome.TooFar(FURTHEST_DAYS);
    }
    try {
      timetable.hold();
      try {
        return new JumpOutcome.Jumped(from, to, travel(from.toInstant(), to.toInstant()));
      } finally {
        timetable.shift(offset.ahead(), clock.instant());
      }
    } catch (SchedulerException e) {
      throw new IllegalStateException("Quartz refused the jump: " + e.getMessage(), e);
    }
  }

  private List<Fired> travel(Instant from, Instant to) throws SchedulerException {
    List<Fired> fired = new ArrayList<>();
    boolean delivering = true;
    for (Planned planned : onTheWay(from, to)) {
      offset.moveTo(planned.at());
      fired.add(run(planned));
      delivering = delivering && post.waitUntilEmpty();
    }
    offset.moveTo(to);
    for (Cadence cadence : Triggers.ALL) {
      if (cadence.pace() == Pace.FREQUENT) {
        run(new Planned(cadence, to));
      }
    }
    return fired;
  }

  /** Every promised time after the first moment and up to the second, in order. */
  private static List<Planned> onTheWay(Instant from, Instant to) {
    List<Planned> all = new ArrayList<>();
    for (Cadence cadence : Triggers.ALL) {
      if (cadence.pace() == Pace.PLANNED) {
        Optional<Instant> next = cadence.after(from);
        while (next.isPresent() && !next.get().isAfter(to)) {
          all.add(new Planned(cadence, next.get()));
          next = cadence.after(next.get());
        }
      }
    }
    all.sort(Comparator.comparing(Planned::at));
    return all;
  }

  private Fired run(Planned planned) throws SchedulerException {
    ZonedDateTime at = planned.at().atZone(London.ZONE);
    return new Fired(planned.cadence().name(), at, wentWell(timetable.run(planned.cadence())));
  }

  private static boolean wentWell(Future<Boolean> end) {
    try {
      return end.get(LONGEST_RUN_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public synchronized void start() {
    running = true;
    if (clock.isDemoTime()) {
      try {
        timetable.shift(offset.ahead(), clock.instant());
      } catch (SchedulerException e) {
        throw new IllegalStateException("Quartz refused DEMO time: " + e.getMessage(), e);
      }
    }
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public int getPhase() {
    return PHASE;
  }
}

package uk.lantern.scheduler.trigger;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Plans the table when Lantern starts, and beside it runs what was missed and sends lost replies:
 * with weeks of a backlog that reads for minutes, and people who write are answered meanwhile.
 */
final class TriggerStart implements SmartLifecycle, BetweenFirings {

  private static final Logger LOG = LoggerFactory.getLogger(TriggerStart.class);

  /** One after the other, so that a start reads one of them into memory and not all. */
  private static final List<String> AT_START =
      List.of(
          Triggers.CATCH_UP,
          // Whatever ran before the crash: a reply given after it would wait for hours.
          Triggers.ANSWERED_QUESTIONS,
          // What was half offered, and moments that came while nothing ran; plans the others.
          Triggers.DIGESTS,
          // A second person who was asked before the crash is asked now, not within the hour.
          Triggers.DIGEST_LETTERS,
          // A card missed on its day, and news that a crash kept from the outbox.
          Triggers.ACTION_CARDS_CHOSEN,
          Triggers.ACTION_NEWS);

  /** A sweep that is cut off loses nothing, the next start does it again. */
  private static final Duration STOP_WAITS = Duration.ofSeconds(5);

  private final Timetable timetable;
  private final SweepRunner runner;
  private final Clock clock;
  private volatile boolean running;
  private volatile @Nullable Thread sweeping;

  TriggerStart(Timetable timetable, SweepRunner runner, Clock clock) {
    this.timetable = timetable;
    this.runner = runner;
    this.clock = clock;
  }

  @Override
  public void start() {
    timetable.plan();
    running = true;
    sweeping = Thread.ofPlatform().name("start-sweeps").daemon().start(this::sweep);
  }

  /** A store that is away fails the catch-up run, which is recorded and tried again hourly. */
  private void sweep() {
    for (String cadence : AT_START) {
      if (running) {
        runner.run(cadence, clock.instant());
      }
    }
  }

  /** Returns when what this start had to catch up with is offered. */
  @Override
  public void settle() {
    join(Duration.ofSeconds(Long.MAX_VALUE));
  }

  @Override
  public void stop() {
    timetable.clear();
    running = false;
    if (!join(STOP_WAITS)) {
      LOG.info("Lantern stops in the middle of a sweep; the next start runs it again.");
    }
  }

  private boolean join(Duration longest) {
    Thread thread = sweeping;
    try {
      return thread == null || thread.join(longest);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}

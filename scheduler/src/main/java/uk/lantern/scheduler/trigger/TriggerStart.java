package uk.lantern.scheduler.trigger;

import java.time.Clock;
import org.springframework.context.SmartLifecycle;

/** Plans the table when Lantern has started, then runs what was missed and sends lost replies. */
final class TriggerStart implements SmartLifecycle {

  private final Timetable timetable;
  private final SweepRunner runner;
  private final Clock clock;
  private volatile boolean running;

  TriggerStart(Timetable timetable, SweepRunner runner, Clock clock) {
    this.timetable = timetable;
    this.runner = runner;
    this.clock = clock;
  }

  /** A store that is away fails the catch-up run, which is recorded and tried again hourly. */
  @Override
  public void start() {
    timetable.plan();
    runner.run(Triggers.CATCH_UP, clock.instant());
    // Whatever ran before the crash: a reply given after it would wait for hours.
    runner.run(Triggers.ANSWERED_QUESTIONS, clock.instant());
    // Whatever was half offered, and planned moments that came while nothing ran; plans the others.
    runner.run(Triggers.DIGESTS, clock.instant());
    // A card missed on its day, and news that a crash kept from the outbox.
    runner.run(Triggers.ACTION_CARDS_CHOSEN, clock.instant());
    runner.run(Triggers.ACTION_NEWS, clock.instant());
    running = true;
  }

  @Override
  public void stop() {
    timetable.clear();
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}

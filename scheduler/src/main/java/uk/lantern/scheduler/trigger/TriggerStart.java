package uk.lantern.scheduler.trigger;

import java.time.Clock;
import org.springframework.context.SmartLifecycle;

/** Plans the table when the application has started, then runs what was missed today. */
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

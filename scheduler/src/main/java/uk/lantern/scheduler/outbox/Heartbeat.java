package uk.lantern.scheduler.outbox;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Beats every 2 s while the application runs, so that two lost beats do not cost the lease. */
final class Heartbeat implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);
  private static final long PERIOD_SECONDS = 2;

  private final Leases leases;
  private @Nullable ScheduledExecutorService thread;

  Heartbeat(Leases leases) {
    this.leases = leases;
  }

  @Override
  public synchronized void start() {
    ScheduledExecutorService started =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("lease-beat").factory());
    started.scheduleWithFixedDelay(this::beat, 0, PERIOD_SECONDS, TimeUnit.SECONDS);
    thread = started;
  }

  @Override
  public synchronized void stop() {
    if (thread != null) {
      thread.shutdownNow();
      thread = null;
    }
  }

  @Override
  public synchronized boolean isRunning() {
    return thread != null;
  }

  private void beat() {
    try {
      leases.beat();
    } catch (RuntimeException e) {
      LOG.warn(
          "The lease could not be renewed ({}): nothing is sent until the store answers.",
          e.getClass().getSimpleName());
    }
  }
}

package uk.lantern.scheduler.outbox;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Beats while the application runs, so that two lost beats do not cost the lease. */
final class Heartbeat implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);

  private final Leases leases;
  private final LeasePace pace;
  private @Nullable ScheduledExecutorService thread;

  Heartbeat(Leases leases, LeasePace pace) {
    this.leases = leases;
    this.pace = pace;
  }

  @Override
  public synchronized void start() {
    ScheduledExecutorService started =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("lease-beat").factory());
    started.scheduleWithFixedDelay(this::beat, 0, pace.beat().toMillis(), TimeUnit.MILLISECONDS);
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

package uk.lantern.store.engine;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings to the device what was acknowledged without waiting for it. */
final class Flushes implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Flushes.class);

  /** Half of what MongoDB takes at most. */
  static final Duration WITHIN = Duration.ofMillis(50);

  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("lantern-store-flush").factory());
  private final AtomicBoolean requested = new AtomicBoolean();
  private final StoreFile file;

  Flushes(StoreFile file) {
    this.file = file;
  }

  /** Soon, unless that was asked for already. */
  void request() {
    if (requested.compareAndSet(false, true)) {
      try {
        thread.schedule(this::take, WITHIN.toMillis(), TimeUnit.MILLISECONDS);
      } catch (RejectedExecutionException closing) {
        log.debug("The store is closing, and writes everything as it does.");
      }
    }
  }

  private void take() {
    requested.set(false);
    try {
      if (!file.isBroken()) {
        file.seen(Optional.empty()).await();
      }
    } catch (RuntimeException e) {
      log.error("What nobody waited for could not be written: {}", e.toString());
    }
  }

  /** What is still asked for is left to whoever closes the store. */
  @Override
  public void close() {
    thread.shutdownNow();
    thread.close();
  }
}

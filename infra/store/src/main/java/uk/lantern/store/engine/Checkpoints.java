package uk.lantern.store.engine;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes checkpoints one after the other, beside the commands. */
final class Checkpoints implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Checkpoints.class);

  /** After a failed one: each try reads the whole store again. */
  private static final long PAUSE = TimeUnit.SECONDS.toNanos(1);

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("lantern-store-checkpoint").factory());
  private final AtomicBoolean requested = new AtomicBoolean();
  private final Runnable checkpoint;
  private volatile long notBefore = System.nanoTime();

  Checkpoints(Runnable checkpoint) {
    this.checkpoint = checkpoint;
  }

  /** Soon, unless one is waiting already. */
  void request() {
    if (System.nanoTime() - notBefore >= 0 && requested.compareAndSet(false, true)) {
      thread.execute(this::take);
    }
  }

  private void take() {
    requested.set(false);
    try {
      checkpoint.run();
    } catch (RuntimeException | Error e) {
      notBefore = System.nanoTime() + PAUSE;
      log.error("A checkpoint of the store failed: {}; the log goes on", e.toString());
    }
  }

  boolean isClosed() {
    return thread.isShutdown();
  }

  /** Waits for the running one. */
  @Override
  public void close() {
    thread.close();
  }
}

package uk.lantern.scheduler.trigger;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import uk.lantern.scheduler.outbox.DeliveryState;
import uk.lantern.scheduler.outbox.Outbox;

/** Gives the courier time to deliver Monday's letters before a DEMO jump makes it Tuesday. */
final class EmptyOutbox {

  private static final long LOOK_EVERY_MS = 50;

  private final Outbox outbox;
  private final Duration longest;

  EmptyOutbox(Outbox outbox, Duration longest) {
    this.outbox = outbox;
    this.longest = longest;
  }

  /** False when letters are still there after the longest wait: then nobody is delivering. */
  boolean waitUntilEmpty() {
    long start = System.nanoTime();
    while (onTheWay() > 0) {
      if (System.nanoTime() - start > longest.toNanos()) {
        return false;
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(LOOK_EVERY_MS));
    }
    return true;
  }

  private long onTheWay() {
    return outbox.counts().entrySet().stream()
        .filter(count -> !count.getKey().isSettled())
        .mapToLong(Map.Entry<DeliveryState, Long>::getValue)
        .sum();
  }
}

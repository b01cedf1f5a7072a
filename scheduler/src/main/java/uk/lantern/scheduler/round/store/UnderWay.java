package uk.lantern.scheduler.round.store;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * Whether any round is under way, which every turn asks before it asks what the person was asked:
 * most weeks there is none. Known for {@link #LASTS} and not longer. A change made here shows at
 * once; one by another instance within that second, which passes before a letter about the round
 * has been sent, read and answered.
 */
final class UnderWay {

  static final Duration LASTS = Duration.ofSeconds(1);

  private record Known(boolean any, long change, long at) {}

  private final LongSupplier nanos;
  private final AtomicLong changes = new AtomicLong();
  private volatile Known known;

  /**
   * @param nanos a monotonic clock
   */
  UnderWay(LongSupplier nanos) {
    this.nanos = nanos;
    this.known = new Known(true, -1, nanos.getAsLong());
  }

  /** What is known, or else what is read now. */
  boolean isAny(BooleanSupplier read) {
    Known last = known;
    long now = nanos.getAsLong();
    if (last.change == changes.get() && now - last.at < LASTS.toNanos()) {
      return last.any;
    }
    // The number from before the reading: a change meanwhile makes it old at once.
    long change = changes.get();
    boolean any = read.getAsBoolean();
    known = new Known(any, change, now);
    return any;
  }

  /** To be called once the store has acknowledged a change. */
  void changed() {
    changes.incrementAndGet();
  }
}

package uk.lantern.bot.turn;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Remembers that the store failed, so that not every delivery waits for it to fail again. */
final class SeenAway {

  private static final long LEFT_ALONE = TimeUnit.SECONDS.toNanos(5);

  private final LongSupplier nanos;
  private volatile long since;
  private volatile boolean away;

  SeenAway(LongSupplier nanos) {
    this.nanos = nanos;
  }

  boolean leaveAlone() {
    return away && nanos.getAsLong() - since < LEFT_ALONE;
  }

  void failed() {
    since = nanos.getAsLong();
    away = true;
  }

  void answered() {
    away = false;
  }
}

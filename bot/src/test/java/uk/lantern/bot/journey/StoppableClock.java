package uk.lantern.bot.journey;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Runs as another does, and can be stopped; when it goes on it has missed nothing. */
final class StoppableClock extends Clock {

  private final Clock running;
  private final AtomicReference<@Nullable Instant> stopped;

  StoppableClock(Clock running) {
    this(running, new AtomicReference<>());
  }

  private StoppableClock(Clock running, AtomicReference<@Nullable Instant> stopped) {
    this.running = running;
    this.stopped = stopped;
  }

  void stop() {
    stopped.set(running.instant());
  }

  void goOn() {
    stopped.set(null);
  }

  @Override
  public Instant instant() {
    Instant here = stopped.get();
    return here == null ? running.instant() : here;
  }

  @Override
  public ZoneId getZone() {
    return running.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new StoppableClock(running.withZone(zone), stopped);
  }
}

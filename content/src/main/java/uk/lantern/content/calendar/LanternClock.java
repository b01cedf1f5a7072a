package uk.lantern.content.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The one clock. It runs with its base, corrected by what the store says the time is, and can be
 * set ahead for DEMO time, never back.
 */
public final class LanternClock extends Clock {

  private final Clock base;
  private final InstantSource compared;
  private final AtomicReference<Duration> ahead;
  private final AtomicReference<Duration> correction;

  public LanternClock(Clock base) {
    this(base, base);
  }

  /**
   * A clock that lives in another time on purpose, as tests do.
   *
   * @param compared what is held against the store's time instead of the base
   */
  public LanternClock(Clock base, InstantSource compared) {
    this(
        base, compared, new AtomicReference<>(Duration.ZERO), new AtomicReference<>(Duration.ZERO));
  }

  private LanternClock(
      Clock base,
      InstantSource compared,
      AtomicReference<Duration> ahead,
      AtomicReference<Duration> correction) {
    this.base = base;
    this.compared = compared;
    this.ahead = ahead;
    this.correction = correction;
  }

  /**
   * Corrects this clock by how far the machine's is from the time all instances share. Replaces an
   * earlier correction. Views made by {@link #withZone} follow.
   *
   * @param skew shared time minus the machine's; negative when the machine is fast
   */
  public void correct(Duration skew) {
    correction.set(skew);
  }

  /** The correction in force. */
  public Duration correction() {
    return correction.get();
  }

  /**
   * Sets the clock ahead; it runs on from there. Views made by {@link #withZone} move with it.
   *
   * @throws IllegalArgumentException when the instant lies before this clock's present
   */
  public void jumpTo(Instant instant) {
    ahead.updateAndGet(
        before -> {
          Instant real = corrected();
          if (instant.isBefore(real.plus(before))) {
            throw new IllegalArgumentException(
                "The clock only moves forward: %s is before %s. Choose a later time."
                    .formatted(instant, real.plus(before)));
          }
          return Duration.between(real, instant);
        });
  }

  /** What is held against the store's time: the machine's clock, as it is. */
  public Instant uncorrected() {
    return compared.instant();
  }

  /** The machine's own time, which Quartz runs by whatever a clock was set to. */
  public static InstantSource machine() {
    return InstantSource.system();
  }

  /** True once somebody has set the clock ahead: every card then says "DEMO time". */
  public boolean isDemoTime() {
    return !ahead.get().isZero();
  }

  @Override
  public Instant instant() {
    return corrected().plus(ahead.get());
  }

  private Instant corrected() {
    return base.instant().plus(correction.get());
  }

  @Override
  public ZoneId getZone() {
    return base.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new LanternClock(base.withZone(zone), compared, ahead, correction);
  }
}

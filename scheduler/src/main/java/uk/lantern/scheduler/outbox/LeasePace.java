package uk.lantern.scheduler.outbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How instances watch each other (house.md decision 17). The same on every instance.
 *
 * @param beat how often an instance says that it lives
 * @param aliveFor whoever has not been acknowledged for this long sends nothing
 * @param deadAfter a beat that stands still this long belongs to a dead instance
 */
@ConfigurationProperties("lantern.lease")
public record LeasePace(
    @DefaultValue("2s") Duration beat,
    @DefaultValue("5s") Duration aliveFor,
    @DefaultValue("10s") Duration deadAfter) {

  /** The usual pace. */
  public static final LeasePace USUAL =
      new LeasePace(Duration.ofSeconds(2), Duration.ofSeconds(5), Duration.ofSeconds(10));

  public LeasePace {
    if (beat.toMillis() < 1
        || beat.multipliedBy(2).compareTo(aliveFor) > 0
        || aliveFor.multipliedBy(2).compareTo(deadAfter) > 0) {
      throw new IllegalArgumentException(
          ("lantern.lease: alive-for must be at least two beats and dead-after at least twice"
                  + " alive-for, or a slow instance is taken for a dead one; got beat %s,"
                  + " alive-for %s, dead-after %s.")
              .formatted(beat, aliveFor, deadAfter));
    }
  }
}

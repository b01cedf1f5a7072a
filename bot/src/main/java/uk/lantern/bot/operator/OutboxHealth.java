package uk.lantern.bot.operator;

import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;
import uk.lantern.scheduler.outbox.DeliveryState;

/**
 * Whether messages go out. Trouble is "degraded", never "down": an instance that is taken out of
 * service sends no better.
 */
@Component("outboxHealthIndicator")
record OutboxHealth(Sampler sampler) implements HealthIndicator {

  static final Status DEGRADED = new Status("DEGRADED");

  /** What is due goes within a minute; the longest wait between two tries is 15 minutes. */
  private static final Duration LONG = Duration.ofMinutes(16);

  @Override
  public Health health() {
    return sampler.latest().map(OutboxHealth::of).orElseGet(() -> Health.unknown().build());
  }

  private static Health of(Sample sample) {
    long doubts = sample.count(DeliveryState.IN_DOUBT);
    boolean late = sample.longestWait().compareTo(LONG) > 0;
    boolean trouble = doubts > 0 || late || sample.paused();
    return (trouble ? Health.status(DEGRADED) : Health.up())
        .withDetail("inDoubt", doubts)
        .withDetail("due", sample.count(DeliveryState.DUE))
        .withDetail("longestWaitSeconds", sample.longestWait().toSeconds())
        .withDetail("paused", sample.paused())
        .build();
  }
}

package uk.lantern.bot.operator;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether Teams' connector took what it was sent since the last look but one. Nothing is sent to
 * find out: its own answers are counted as {@code connector.requests}.
 */
@Component("connectorHealthIndicator")
class ConnectorHealth implements HealthIndicator {

  private final MeterRegistry metrics;
  private double goodBefore;
  private double badBefore;

  ConnectorHealth(MeterRegistry metrics) {
    this.metrics = metrics;
  }

  @Override
  public synchronized Health health() {
    double good = sum(true);
    double bad = sum(false);
    double newGood = good - goodBefore;
    double newBad = bad - badBefore;
    boolean trouble = newBad > newGood;
    if (newGood + newBad > 0) {
      goodBefore = good;
      badBefore = bad;
    }
    return (trouble ? Health.status(OutboxHealth.DEGRADED) : Health.up())
        .withDetail("taken", newGood)
        .withDetail("notTaken", newBad)
        .build();
  }

  /** A status of 4xx is about one message or one person: the connector itself is well. */
  private double sum(boolean good) {
    return metrics.find("connector.requests").counters().stream()
        .filter(counter -> isGood(counter) == good)
        .mapToDouble(Counter::count)
        .sum();
  }

  private static boolean isGood(Counter counter) {
    String status = String.valueOf(counter.getId().getTag("status"));
    return status.matches("[234]\\d\\d") && !status.equals("429");
  }
}

package uk.lantern.bot.teams;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import uk.lantern.bot.teams.token.Inbound;

/** Whether the connector's keys are known: readiness rests on it, as nobody is let in without. */
@Component("keysHealthIndicator")
record KeysHealth(Inbound inbound) implements HealthIndicator {

  @Override
  public Health health() {
    return (inbound.ready() ? Health.up() : Health.down()).build();
  }
}

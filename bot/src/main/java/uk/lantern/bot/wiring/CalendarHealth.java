package uk.lantern.bot.wiring;

import java.time.Clock;
import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.calendar.CalendarWarnings;

/**
 * Whether bank holidays and school closures are known for 90 days more. Degraded is not down: the
 * days that are known still count.
 */
@Component("calendarHealthIndicator")
record CalendarHealth(CalendarWarnings warnings, Clock clock) implements HealthIndicator {

  @Override
  public Health health() {
    List<String> soon = warnings.on(London.today(clock));
    return soon.isEmpty()
        ? Health.up().build()
        : Health.status("DEGRADED").withDetail("soon", soon).build();
  }
}

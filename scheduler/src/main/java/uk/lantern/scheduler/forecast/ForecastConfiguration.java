package uk.lantern.scheduler.forecast;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.people.Preferences;

/** The forecast, on every instance: whoever asks need not run the clock. */
@Configuration(proxyBeanMethods = false)
public class ForecastConfiguration {

  @Bean
  Forecast forecast(
      ObjectProvider<ForecastContributor> contributors, Outbox outbox, Preferences preferences) {
    return new Forecast(contributors.orderedStream().toList(), outbox, preferences);
  }
}

package uk.lantern.scheduler.forecast;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.lantern.scheduler.budget.AskWeeks;
import uk.lantern.scheduler.budget.BudgetConfiguration;
import uk.lantern.scheduler.calendar.SendingTimes;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.people.DaysConfiguration;
import uk.lantern.scheduler.people.DaysOfPeople;
import uk.lantern.scheduler.people.Preferences;

/** The forecast, on every instance: whoever asks need not run the clock. */
@Import({DaysConfiguration.class, BudgetConfiguration.class})
@Configuration(proxyBeanMethods = false)
public class ForecastConfiguration {

  @Bean
  Forecast forecast(
      ObjectProvider<ForecastContributor> contributors,
      Outbox outbox,
      Preferences preferences,
      ForecastBudget budget) {
    return new Forecast(contributors.orderedStream().toList(), outbox, preferences, budget);
  }

  @Bean
  ForecastBudget forecastBudget(AskWeeks asks, SendingTimes times, DaysOfPeople days) {
    return new ForecastBudget(asks, times, days);
  }
}

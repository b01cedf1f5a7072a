package uk.lantern.scheduler.budget;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.lantern.scheduler.outbox.Ledger;

/** The one setting {@code lantern.asks-a-week}. */
@Configuration(proxyBeanMethods = false)
public class BudgetConfiguration {

  @Bean
  AskWeeks askWeeks(Ledger ledger, @Value("${lantern.asks-a-week:3}") int aWeek) {
    return new AskWeeks(ledger, aWeek);
  }
}

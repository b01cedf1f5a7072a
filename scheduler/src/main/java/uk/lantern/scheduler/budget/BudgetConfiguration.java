package uk.lantern.scheduler.budget;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import uk.lantern.scheduler.outbox.Ledger;

/** The one setting {@code lantern.asks-a-week}. */
@Configuration(proxyBeanMethods = false)
public class BudgetConfiguration {

  /** Often enough to keep contact, seldom enough not to tire people (domain.md, pitfall 36). */
  private static final int USUAL = 3;

  /** In a trial a few people get everything there is, so that whoever tries it sees it. */
  private static final int TRIAL = 40;

  @Bean
  AskWeeks askWeeks(
      Ledger ledger,
      @Value("${lantern.asks-a-week:#{null}}") @Nullable Integer aWeek,
      Environment environment) {
    int usual = environment.acceptsProfiles(Profiles.of("local")) ? TRIAL : USUAL;
    return new AskWeeks(ledger, aWeek == null ? usual : aWeek);
  }
}

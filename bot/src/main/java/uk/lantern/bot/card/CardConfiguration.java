package uk.lantern.bot.card;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** The one {@link Cards} of the application. */
@Configuration(proxyBeanMethods = false)
class CardConfiguration {

  @Bean
  Cards cards(Environment environment) {
    return TemplateCards.load(environment.acceptsProfiles(Profiles.of("local")));
  }
}

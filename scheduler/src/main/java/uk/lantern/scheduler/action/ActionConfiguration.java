package uk.lantern.scheduler.action;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The doors to actions, recommendations and plans. */
@Configuration(proxyBeanMethods = false)
public class ActionConfiguration {

  @Bean
  Actions actions() {
    return new KeptActions();
  }
}

package uk.lantern.content.calendar;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The only place that reads the machine's clock. */
@Configuration(proxyBeanMethods = false)
public class ClockConfiguration {

  /** The one {@link Clock} bean. */
  @Bean
  public LanternClock clock() {
    return new LanternClock(Clock.system(London.ZONE));
  }
}

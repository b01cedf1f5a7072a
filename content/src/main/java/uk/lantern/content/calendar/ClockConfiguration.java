package uk.lantern.content.calendar;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The only place that reads the machine's clock. */
@Configuration(proxyBeanMethods = false)
public class ClockConfiguration {

  /**
   * The one {@link Clock} bean.
   *
   * @param wrongBy lets a trial see what becomes of a machine whose clock is wrong; the store's
   *     time corrects it like any other
   */
  @Bean
  public LanternClock clock(@Value("${lantern.clock.offset:PT0S}") Duration wrongBy) {
    return new LanternClock(Clock.offset(Clock.system(London.ZONE), wrongBy));
  }
}

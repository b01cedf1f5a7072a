package uk.lantern.scheduler.erasure;

import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import uk.lantern.scheduler.people.Departure;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.Register;
import uk.lantern.scheduler.retention.Certificates;
import uk.lantern.scheduler.retention.Forgetting;

/** The door to forgetting somebody. */
@Configuration(proxyBeanMethods = false)
class ErasureConfiguration {

  /** Certificates of its own: those of the night are there only where the clock runs. */
  @Bean
  Erasures erasures(
      List<Forgetting> stores,
      ObjectProvider<Departure> departures,
      People people,
      Register register,
      MongoOperations mongo,
      Clock clock) {
    return new Erasures(
        stores,
        departures.orderedStream().toList(),
        people,
        register,
        new Certificates(mongo),
        clock);
  }
}

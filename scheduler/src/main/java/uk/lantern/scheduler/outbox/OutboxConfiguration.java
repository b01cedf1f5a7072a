package uk.lantern.scheduler.outbox;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** One lease and one door per instance. */
@Configuration(proxyBeanMethods = false)
public class OutboxConfiguration {

  @Bean
  Leases leases(MongoOperations mongo) {
    return new Leases(mongo, System::nanoTime);
  }

  @Bean
  Heartbeat heartbeat(Leases leases) {
    return new Heartbeat(leases);
  }

  @Bean
  Outbox outbox(MongoOperations mongo, Leases leases, Clock clock) {
    return new Outbox(mongo, leases, clock);
  }
}

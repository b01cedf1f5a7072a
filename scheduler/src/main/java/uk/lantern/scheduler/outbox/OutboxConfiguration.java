package uk.lantern.scheduler.outbox;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** One lease and one door per instance. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LeasePace.class)
public class OutboxConfiguration {

  @Bean
  Leases leases(MongoOperations mongo, LeasePace pace) {
    return new Leases(mongo, System::nanoTime, pace);
  }

  @Bean
  Heartbeat heartbeat(Leases leases, LeasePace pace) {
    return new Heartbeat(leases, pace);
  }

  @Bean
  Outbox outbox(MongoOperations mongo, Leases leases, Clock clock) {
    return new Outbox(mongo, leases, clock);
  }

  @Bean
  Ledger ledger(MongoOperations mongo) {
    return new Ledger(mongo);
  }

  @Bean
  OutboxPause outboxPause(MongoOperations mongo, Clock clock) {
    return new OutboxPause(mongo, clock);
  }

  /** Lets everything out; the people's own times replace it. */
  @Bean
  @ConditionalOnMissingBean(SendGate.class)
  SendGate openGate() {
    return (delivery, now) -> new SendGate.Verdict.Send();
  }
}

package uk.lantern.scheduler.outbox;

import java.time.Clock;
import java.util.regex.Pattern;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.retention.Forgotten;
import uk.lantern.scheduler.retention.Removal;
import uk.lantern.scheduler.retention.Renaming;

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
    return new KeptOutbox(mongo, leases, clock);
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

  /** Letters to them, and letters whose occasion is them. */
  @Bean
  Removal outboxForgetting(MongoOperations mongo) {
    return new Removal(mongo, StoredDelivery.COLLECTION, OutboxConfiguration::about);
  }

  /** What was written to others about them. */
  @Bean
  Renaming outboxRenaming(MongoOperations mongo) {
    return Renaming.ofOthers(mongo, StoredDelivery.COLLECTION, OutboxConfiguration::about);
  }

  private static Criteria about(Forgotten who) {
    PersonKey person = new PersonKey(who.tenant(), who.objectId());
    String id = Pattern.quote(who.objectId());
    return new Criteria()
        .orOperator(StoredDelivery.to(person), Criteria.where("occurrence.what").regex(id));
  }
}

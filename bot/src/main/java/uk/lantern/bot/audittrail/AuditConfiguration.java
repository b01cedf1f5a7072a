package uk.lantern.bot.audittrail;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** One trail, one key, and the heads beside the store. */
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

  /** Several instances need one key between them, so that a person has one pseudonym. */
  @Bean
  AuditKey auditKey(
      @Value("${lantern.audit-key:}") String given, @Value("${lantern.data}") Path data) {
    return given.isBlank() ? AuditKey.in(data) : AuditKey.parse(given);
  }

  /** A folder on another disk makes it harder to change a chain and its head together. */
  @Bean
  AuditHeads auditHeads(
      @Value("${lantern.audit-heads:${lantern.data}/audit-heads}") Path folder, AuditKey key) {
    return new AuditHeads(folder, key);
  }

  @Bean
  AuditTrail auditTrail(MongoOperations mongo, AuditKey key, AuditHeads heads, Clock clock) {
    return new AuditTrail(mongo, key, heads, clock);
  }

  @Bean
  TurnedAwayFigures turnedAway(
      AuditTrail trail, @Value("${lantern.teams.home-tenant:}") String home, Clock clock) {
    return new TurnedAwayFigures(trail, home.isBlank() ? "local" : home.strip(), clock);
  }

  @Bean
  AuditVerifier auditVerifier(MongoOperations mongo, AuditHeads heads) {
    return new AuditVerifier(mongo, heads);
  }

  @Bean
  AuditForgetting auditForgetting(MongoOperations mongo) {
    return new AuditForgetting(mongo);
  }
}

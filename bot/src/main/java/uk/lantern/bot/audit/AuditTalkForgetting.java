package uk.lantern.bot.audit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import uk.lantern.scheduler.retention.Removal;

/** How a talk about an audit forgets somebody. */
@Configuration(proxyBeanMethods = false)
class AuditTalkForgetting {

  @Bean
  Removal auditTalksForgotten(MongoOperations mongo) {
    return new Removal(mongo, "auditTalks", who -> Criteria.where("_id").is(who.piped()));
  }
}

package uk.lantern.bot.conversation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import uk.lantern.scheduler.retention.Removal;
import uk.lantern.scheduler.retention.Renaming;

/** How conversations, and where they are held, forget somebody. */
@Configuration(proxyBeanMethods = false)
class ConversationForgetting {

  /** What was asked more than 30 days ago is nobody's already and stays as a question. */
  @Bean
  Removal turnForgetting(MongoOperations mongo) {
    return new Removal(mongo, "conversations", who -> Criteria.where("person").is(who.slashed()));
  }

  @Bean
  Removal referenceForgetting(MongoOperations mongo) {
    return new Removal(
        mongo, ConversationReference.COLLECTION, who -> Criteria.where("_id").is(who.slashed()));
  }

  /** Whom somebody else named, for example to pass something to them. */
  @Bean
  Renaming turnRenaming(MongoOperations mongo) {
    return Renaming.ofOthers(
        mongo, "conversations", who -> Criteria.where("person").is(who.slashed()));
  }
}

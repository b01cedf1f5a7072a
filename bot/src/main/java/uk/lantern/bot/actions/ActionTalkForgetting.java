package uk.lantern.bot.actions;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import uk.lantern.scheduler.retention.Removal;
import uk.lantern.scheduler.retention.Renaming;

/** How a talk about an action forgets somebody. */
@Configuration(proxyBeanMethods = false)
class ActionTalkForgetting {

  @Bean
  Removal actionTalksForgotten(MongoOperations mongo) {
    return new Removal(mongo, "actionTalks", who -> Criteria.where("_id").is(who.piped()));
  }

  /** To whom somebody else is about to pass something. */
  @Bean
  Renaming actionTalksRenaming(MongoOperations mongo) {
    return Renaming.ofOthers(mongo, "actionTalks", who -> Criteria.where("_id").is(who.piped()));
  }
}

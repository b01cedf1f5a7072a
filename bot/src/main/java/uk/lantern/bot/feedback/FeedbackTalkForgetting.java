package uk.lantern.bot.feedback;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import uk.lantern.scheduler.retention.Removal;
import uk.lantern.scheduler.retention.Renaming;

/** How what somebody was about to tell us is forgotten. */
@Configuration(proxyBeanMethods = false)
class FeedbackTalkForgetting {

  @Bean
  Removal feedbackTalksForgotten(MongoOperations mongo) {
    return new Removal(mongo, "feedbackTalks", who -> Criteria.where("_id").is(who.piped()));
  }

  /** Whom somebody else is about to name. */
  @Bean
  Renaming feedbackTalksRenaming(MongoOperations mongo) {
    return Renaming.ofOthers(mongo, "feedbackTalks", who -> Criteria.where("_id").is(who.piped()));
  }
}

package uk.lantern.scheduler.judgement;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import uk.lantern.content.privacy.IdentifierCheck;
import uk.lantern.scheduler.action.ActionFilter;
import uk.lantern.scheduler.action.Actions;
import uk.lantern.scheduler.retention.Renaming;
import uk.lantern.scheduler.trail.LearningTrail;

/** The door to judgements. */
@Configuration(proxyBeanMethods = false)
public class JudgementConfiguration {

  @Bean
  Judgements judgements(
      MongoOperations mongo,
      LearningTrail trail,
      Actions actions,
      IdentifierCheck identifiers,
      Clock clock) {
    Grounds grounds = new Grounds(trail, item -> actions.in(ActionFilter.all().serving(item)));
    return new Judgements(mongo, grounds, text -> !identifiers.blocks(text).isEmpty(), clock);
  }

  @Bean
  Renaming judgementRenaming(MongoOperations mongo) {
    return Renaming.ofRecords(mongo, "judgements");
  }
}

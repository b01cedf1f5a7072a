package uk.lantern.scheduler.round;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import uk.lantern.scheduler.retention.Forgetting;
import uk.lantern.scheduler.retention.Removal;
import uk.lantern.scheduler.retention.Renaming;
import uk.lantern.scheduler.round.store.AsksStore;
import uk.lantern.scheduler.round.store.RoundsStore;

/**
 * How rounds forget somebody. What they answered without a name stays: while the round is open it
 * is in a slot whose id nobody can make without the round's key, and after that it is nobody's. The
 * slot stays too, answered or blank, since one that goes would tell whose it was.
 */
@Configuration(proxyBeanMethods = false)
class RoundForgettingConfiguration {

  /** That they were asked. */
  @Bean
  Removal askForgetting(MongoOperations mongo) {
    return new Removal(
        mongo, AsksStore.COLLECTION, who -> Criteria.where("person").is(who.piped()));
  }

  /** Who took which step, and who read what was written. */
  @Bean
  Forgetting roundRenaming(MongoOperations mongo) {
    return Renaming.ofRecords(mongo, RoundsStore.COLLECTION)
        .unless(new RoundForgetting(mongo)::obstacles);
  }
}

package uk.lantern.scheduler.round.moderation;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import uk.lantern.content.privacy.IdentifierCheck;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.retention.Renaming;
import uk.lantern.scheduler.round.Rounds;
import uk.lantern.scheduler.round.response.Responses;

/** The door to what people agreed. */
@Configuration(proxyBeanMethods = false)
public class ModerationConfiguration {

  @Bean
  ModerationsStore moderationsStore(MongoOperations mongo) {
    return new ModerationsStore(mongo);
  }

  @Bean
  ModerationRetention moderationRetention(ModerationsStore store, Rounds rounds) {
    return new ModerationRetention(store, rounds);
  }

  @Bean
  ModerationNews moderationNews(Rounds rounds, ModerationsStore store, Responses responses) {
    return new ModerationNews(rounds, store, responses);
  }

  @Bean
  Moderations moderations(
      ModerationsStore store,
      Responses responses,
      People people,
      IdentifierCheck identifiers,
      Clock clock) {
    return new KeptModerations(store, responses, people, identifiers, clock);
  }

  @Bean
  Renaming moderationRenaming(MongoOperations mongo) {
    return Renaming.ofRecords(mongo, ModerationsStore.COLLECTION);
  }
}

package uk.lantern.scheduler.reading;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import uk.lantern.content.learning.LearningLibrary;
import uk.lantern.content.learning.LibraryItems;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.retention.Removal;

/** The doors to what people mean to come back to. */
@Configuration(proxyBeanMethods = false)
public class ReadingConfiguration {

  @Bean
  SavedItems savedItems(MongoOperations mongo) {
    return new SavedItems(mongo);
  }

  @Bean
  SavedLetters savedLetters(
      SavedItems saved, LearningLibrary library, LibraryItems imported, Outbox outbox) {
    return new SavedLetters(saved, library, imported, outbox);
  }

  @Bean
  MeetingPlans meetingPlans(MongoOperations mongo) {
    return new MeetingPlans(mongo);
  }

  @Bean
  Removal savedItemsForgetting(MongoOperations mongo) {
    return new Removal(mongo, "savedItems", who -> Criteria.where("person").is(who.slashed()));
  }

  @Bean
  Removal meetingPlansForgetting(MongoOperations mongo) {
    return new Removal(mongo, "meetingPlans", who -> Criteria.where("person").is(who.slashed()));
  }
}

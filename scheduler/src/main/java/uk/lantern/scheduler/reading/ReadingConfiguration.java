package uk.lantern.scheduler.reading;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** The doors to what people mean to come back to. */
@Configuration(proxyBeanMethods = false)
public class ReadingConfiguration {

  @Bean
  SavedItems savedItems(MongoOperations mongo) {
    return new SavedItems(mongo);
  }

  @Bean
  MeetingPlans meetingPlans(MongoOperations mongo) {
    return new MeetingPlans(mongo);
  }
}

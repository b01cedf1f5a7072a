package uk.lantern.scheduler.question;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import uk.lantern.scheduler.calendar.WorkingDays;

/** The door to passed-on questions. */
@Configuration(proxyBeanMethods = false)
public class QuestionConfiguration {

  @Bean
  EscalatedQuestions escalatedQuestions(
      MongoOperations mongo, WorkingDays workingDays, Clock clock) {
    return new EscalatedQuestions(mongo, workingDays, clock);
  }
}

package uk.lantern.scheduler.question;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.calendar.WorkingDays;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.people.People;

/** The questions, and the post about them. */
@Configuration(proxyBeanMethods = false)
public class QuestionConfiguration {

  @Bean
  EscalatedQuestions escalatedQuestions(
      MongoOperations mongo, WorkingDays workingDays, Clock clock) {
    return new EscalatedQuestions(mongo, workingDays, clock);
  }

  @Bean
  QuestionPost questionPost(
      EscalatedQuestions questions, People people, Outbox outbox, Wording wording) {
    wording.require(QuestionWording.values());
    return new QuestionPost(questions, people, outbox, new QuestionComposer(wording));
  }
}

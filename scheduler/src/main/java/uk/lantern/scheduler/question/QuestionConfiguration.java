package uk.lantern.scheduler.question;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import uk.lantern.scheduler.calendar.WorkingDays;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.retention.Renaming;

/** The door to passed-on questions, and the letters with their answers. */
@Configuration(proxyBeanMethods = false)
public class QuestionConfiguration {

  @Bean
  EscalatedQuestions escalatedQuestions(
      MongoOperations mongo, WorkingDays workingDays, Clock clock) {
    return new EscalatedQuestions(mongo, workingDays, clock);
  }

  @Bean
  AnswerLetters answerLetters(EscalatedQuestions questions, Outbox outbox) {
    return new AnswerLetters(questions, outbox);
  }

  @Bean
  QuestionForgetting questionForgetting(MongoOperations mongo) {
    return new QuestionForgetting(mongo);
  }

  /** Who answered. */
  @Bean
  Renaming questionRenaming(MongoOperations mongo) {
    return Renaming.ofRecords(
        mongo, StoredQuestion.COLLECTION, "asker", "sharing.coAskers", "sharing.told");
  }
}

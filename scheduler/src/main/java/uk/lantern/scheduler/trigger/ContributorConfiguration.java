package uk.lantern.scheduler.trigger;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.lantern.scheduler.calendar.SendingTimes;
import uk.lantern.scheduler.digest.DigestLetters;
import uk.lantern.scheduler.digest.Editions;
import uk.lantern.scheduler.question.EscalatedQuestions;

/** What the rows of {@link Triggers} contribute to the forecast, also where no clock runs. */
@Configuration(proxyBeanMethods = false)
public class ContributorConfiguration {

  @Bean
  WaitingQuestionsForecast waitingQuestionsForecast(
      EscalatedQuestions questions, SendingTimes times) {
    return new WaitingQuestionsForecast(questions, times);
  }

  @Bean
  DigestForecast digestForecast(Editions editions, DigestLetters letters, SendingTimes times) {
    return new DigestForecast(editions, letters, times);
  }
}

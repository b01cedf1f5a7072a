package uk.lantern.scheduler.trigger;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.lantern.scheduler.calendar.SendingTimes;
import uk.lantern.scheduler.digest.DigestLetters;
import uk.lantern.scheduler.digest.Editions;
import uk.lantern.scheduler.people.DaysConfiguration;
import uk.lantern.scheduler.people.DaysOfPeople;
import uk.lantern.scheduler.question.EscalatedQuestions;

/** What the rows of {@link Triggers} contribute to the forecast, also where no clock runs. */
@Configuration(proxyBeanMethods = false)
@Import(DaysConfiguration.class)
public class ContributorConfiguration {

  @Bean
  WaitingQuestionsForecast waitingQuestionsForecast(
      EscalatedQuestions questions, SendingTimes times, DaysOfPeople days) {
    return new WaitingQuestionsForecast(questions, times, days);
  }

  @Bean
  DigestForecast digestForecast(
      Editions editions, DigestLetters letters, SendingTimes times, DaysOfPeople days) {
    return new DigestForecast(editions, letters, times, days);
  }
}

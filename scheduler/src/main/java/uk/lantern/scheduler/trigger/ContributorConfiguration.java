package uk.lantern.scheduler.trigger;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.lantern.scheduler.calendar.SendingTimes;
import uk.lantern.scheduler.question.EscalatedQuestions;

/** What the rows of {@link Triggers} contribute to the forecast, also where no clock runs. */
@Configuration(proxyBeanMethods = false)
public class ContributorConfiguration {

  @Bean
  WaitingQuestionsForecast waitingQuestionsForecast(
      EscalatedQuestions questions, SendingTimes times) {
    return new WaitingQuestionsForecast(questions, times);
  }
}

package uk.lantern.scheduler.round.forecast;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.lantern.scheduler.calendar.SendingTimes;
import uk.lantern.scheduler.forecast.ForecastContributor;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.people.DaysConfiguration;
import uk.lantern.scheduler.people.DaysOfPeople;
import uk.lantern.scheduler.people.Preferences;
import uk.lantern.scheduler.round.Asks;
import uk.lantern.scheduler.round.Rounds;
import uk.lantern.scheduler.round.letter.FollowUps;
import uk.lantern.scheduler.round.letter.RoundBundleLines;
import uk.lantern.scheduler.round.letter.RoundReminderPolicy;

/** What rounds contribute to the forecast. */
@Configuration(proxyBeanMethods = false)
@Import(DaysConfiguration.class)
public class RoundForecastConfiguration {

  @Bean
  RoundForecasts roundForecasts(
      Rounds rounds,
      Asks asks,
      Outbox outbox,
      Preferences preferences,
      SendingTimes times,
      DaysOfPeople days) {
    return new RoundForecasts(rounds, asks, outbox, preferences, times, days);
  }

  @Bean
  WeeklyForecast weeklyRoundForecast(RoundForecasts of, RoundBundleLines lines) {
    return new WeeklyForecast(of, lines);
  }

  @Bean
  ForecastContributor pulseAskedForecast(RoundForecasts of) {
    return new AskedForecast(MessageKind.PULSE_ASKED, of);
  }

  @Bean
  ForecastContributor roundAskedForecast(RoundForecasts of) {
    return new AskedForecast(MessageKind.ROUND_ASKED, of);
  }

  @Bean
  ForecastContributor pulseRemindedForecast(
      RoundForecasts of,
      RoundReminderPolicy policy,
      ObjectProvider<FollowUps> followUps,
      WeeklyForecast weekly) {
    return new RemindedForecast(
        MessageKind.PULSE_REMINDED, of, policy, followUps.orderedStream().toList(), weekly);
  }

  @Bean
  ForecastContributor roundRemindedForecast(
      RoundForecasts of,
      RoundReminderPolicy policy,
      ObjectProvider<FollowUps> followUps,
      WeeklyForecast weekly) {
    return new RemindedForecast(
        MessageKind.ROUND_REMINDED, of, policy, followUps.orderedStream().toList(), weekly);
  }
}

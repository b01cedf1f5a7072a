package uk.lantern.scheduler.reminder;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.action.ActionPlans;
import uk.lantern.scheduler.action.Actions;
import uk.lantern.scheduler.calendar.SendingTimes;
import uk.lantern.scheduler.forecast.ForecastContributor;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.people.Addressees;
import uk.lantern.scheduler.people.DaysOfPeople;
import uk.lantern.scheduler.people.Departure;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.Preferences;
import uk.lantern.scheduler.reminder.forecast.CardForecast;
import uk.lantern.scheduler.reminder.forecast.LineForecast;
import uk.lantern.scheduler.reminder.forecast.ReviewForecast;
import uk.lantern.scheduler.reminder.sweep.BundleSweep;
import uk.lantern.scheduler.reminder.sweep.DaySweep;
import uk.lantern.scheduler.reminder.sweep.LeaversActions;
import uk.lantern.scheduler.reminder.sweep.NewsSweep;
import uk.lantern.scheduler.reminder.sweep.ReviewSweep;
import uk.lantern.scheduler.reminder.tell.NewsLetters;
import uk.lantern.scheduler.reminder.tell.Parties;

/** What is swept for, what is foreseen, and what becomes of a leaver's actions. */
@Configuration(proxyBeanMethods = false)
public class ReminderSweepConfiguration {

  @Bean
  BundleSweep bundleSweep(
      Actions actions,
      Preferences preferences,
      ActionDays days,
      Memory memory,
      Outbox outbox,
      ObjectProvider<BundleLines> others) {
    return new BundleSweep(
        actions, preferences, days, memory, outbox, others.orderedStream().toList());
  }

  @Bean
  DaySweep daySweep(
      Actions actions,
      Addressees addressees,
      DaysOfPeople days,
      People people,
      ActionDays actionDays,
      DaySweep.Books books) {
    return new DaySweep(actions, new DaySweep.Whom(addressees, days, people), actionDays, books);
  }

  @Bean
  DaySweep.Books daySweepBooks(Memory memory, Outbox outbox) {
    return new DaySweep.Books(memory, outbox);
  }

  /** Tells of every step from its start on, on every instance. */
  @Bean(initMethod = "listen")
  NewsSweep newsSweep(Actions actions, NewsLetters letters, Outbox outbox, Clock clock) {
    return new NewsSweep(actions, letters, outbox, clock);
  }

  @Bean
  ReviewSweep reviewSweep(
      ActionPlans plans, Parties parties, PlanReviewPolicy policy, Outbox outbox) {
    return new ReviewSweep(plans, parties, policy, outbox);
  }

  @Bean
  Departure leaversActions(Actions actions, Parties parties, Wording wording, Clock clock) {
    return new LeaversActions(actions, parties, wording, clock);
  }

  @Bean
  ForecastContributor cardForecast(
      Actions actions,
      Preferences preferences,
      ActionDays days,
      Memory memory,
      SendingTimes times,
      Outbox outbox) {
    return new CardForecast(actions, preferences, days, memory, times, outbox);
  }

  @Bean
  ForecastContributor lineForecast(
      Actions actions,
      Preferences preferences,
      ActionDays days,
      Memory memory,
      SendingTimes times) {
    return new LineForecast(MessageKind.ACTION_TODAY, actions, preferences, days, memory, times);
  }

  @Bean
  ForecastContributor overdueForecast(
      Actions actions,
      Preferences preferences,
      ActionDays days,
      Memory memory,
      SendingTimes times) {
    return new LineForecast(MessageKind.ACTION_OVERDUE, actions, preferences, days, memory, times);
  }

  @Bean
  ForecastContributor reviewForecast(
      ActionPlans plans, PlanReviewPolicy policy, SendingTimes times) {
    return new ReviewForecast(plans, policy, times);
  }
}

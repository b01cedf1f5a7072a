package uk.lantern.scheduler.trigger;

import java.time.Clock;
import java.util.List;
import org.quartz.Scheduler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;
import org.springframework.data.mongodb.core.MongoOperations;
import uk.lantern.content.calendar.LanternClock;
import uk.lantern.scheduler.calendar.SendingHours;
import uk.lantern.scheduler.calendar.SendingTimes;
import uk.lantern.scheduler.digest.EditionSweep;
import uk.lantern.scheduler.digest.Editions;
import uk.lantern.scheduler.digest.letter.TeamLetters;
import uk.lantern.scheduler.feedback.FeedbackLetters;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.people.DaysConfiguration;
import uk.lantern.scheduler.people.DaysOfPeople;
import uk.lantern.scheduler.people.Departure;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.Register;
import uk.lantern.scheduler.question.AnswerLetters;
import uk.lantern.scheduler.question.EscalatedQuestions;
import uk.lantern.scheduler.reading.SavedLetters;
import uk.lantern.scheduler.reminder.ladder.SentOnLetters;
import uk.lantern.scheduler.reminder.sweep.BundleSweep;
import uk.lantern.scheduler.reminder.sweep.DaySweep;
import uk.lantern.scheduler.reminder.sweep.NewsSweep;
import uk.lantern.scheduler.reminder.sweep.ReviewSweep;
import uk.lantern.scheduler.reminder.told.RemindedSweep;
import uk.lantern.scheduler.retention.Certificates;
import uk.lantern.scheduler.retention.Purge;
import uk.lantern.scheduler.round.RoundSweep;
import uk.lantern.scheduler.round.Rounds;
import uk.lantern.scheduler.round.letter.RoundLetterSweep;

/** Quartz and everything it runs; for the instances that have the role {@code clock}. */
@Configuration(proxyBeanMethods = false)
@Import(DaysConfiguration.class)
@ConditionalOnProperty(name = "lantern.clock.enabled", matchIfMissing = true)
public class TriggerConfiguration {

  @Bean
  JobRuns jobRuns(MongoOperations mongo) {
    return new JobRuns(mongo);
  }

  @Bean
  WaitingQuestionsJob waitingQuestionsJob(
      EscalatedQuestions questions,
      People people,
      Outbox outbox,
      DaysOfPeople days,
      SendingTimes times,
      SendingHours hours) {
    return new WaitingQuestionsJob(questions, people, outbox, days, times, hours);
  }

  @Bean
  AnsweredQuestionsJob answeredQuestionsJob(EscalatedQuestions questions, AnswerLetters letters) {
    return new AnsweredQuestionsJob(questions, letters);
  }

  @Bean
  DigestsJob digestsJob(EditionSweep sweep, Timetable timetable) {
    return new DigestsJob(sweep, timetable);
  }

  @Bean
  DigestLettersJob digestLettersJob(TeamLetters letters) {
    return new DigestLettersJob(letters);
  }

  /** Whoever presses "send now" waits for no cadence. */
  @Bean
  DigestsWake digestsWake(Editions editions, Timetable timetable) {
    return new DigestsWake(editions, timetable);
  }

  @Bean
  RoundsJob roundsJob(RoundSweep sweep, Timetable timetable) {
    return new RoundsJob(sweep, timetable);
  }

  @Bean
  RoundLettersJob roundLettersJob(RoundLetterSweep sweep) {
    return new RoundLettersJob(sweep);
  }

  /** Whoever closes a round by hand waits for no cadence. */
  @Bean
  RoundsWake roundsWake(Rounds rounds, Timetable timetable) {
    return new RoundsWake(rounds, timetable);
  }

  @Bean
  LeaversJob leaversJob(Register register, ObjectProvider<Departure> departures) {
    return new LeaversJob(register, departures.orderedStream().toList());
  }

  @Bean
  FeedbackLettersJob feedbackLettersJob(FeedbackLetters letters) {
    return new FeedbackLettersJob(letters);
  }

  @Bean
  SavedItemsJob savedItemsJob(SavedLetters letters) {
    return new SavedItemsJob(letters);
  }

  @Bean
  ActionCardsJob actionCardsJob(BundleSweep sweep) {
    return new ActionCardsJob(Triggers.ACTION_CARDS, sweep);
  }

  @Bean
  ActionCardsJob chosenActionCardsJob(BundleSweep sweep) {
    return new ActionCardsJob(Triggers.ACTION_CARDS_CHOSEN, sweep);
  }

  @Bean
  ActionDaysJob actionDaysJob(DaySweep days, ReviewSweep reviews) {
    return new ActionDaysJob(days, reviews);
  }

  @Bean
  ActionNewsJob actionNewsJob(NewsSweep news, SentOnLetters sentOn, RemindedSweep reminded) {
    return new ActionNewsJob(news, sentOn, reminded);
  }

  @Bean
  Certificates purgeCertificates(MongoOperations mongo) {
    return new Certificates(mongo);
  }

  @Bean
  PurgeJob purgeJob(List<Purge> purges, Certificates certificates) {
    return new PurgeJob(purges, certificates);
  }

  @Bean
  CatchUpJob catchUpJob(JobRuns runs, ObjectProvider<SweepRunner> runner) {
    return new CatchUpJob(Triggers.ALL, runs, runner);
  }

  @Bean
  SweepRunner sweepRunner(List<Sweep> sweeps, JobRuns runs, Clock clock) {
    return new SweepRunner(Triggers.ALL, sweeps, runs, clock);
  }

  @Bean
  Timetable timetable(Scheduler quartz, Clock clock) {
    return new Timetable(Triggers.ALL, quartz, clock, LanternClock.machine());
  }

  @Bean
  Schedule schedule(Scheduler quartz, JobRuns runs) {
    return new Schedule(quartz, runs);
  }

  @Bean
  TriggerStart triggerStart(Timetable timetable, SweepRunner runner, Clock clock) {
    return new TriggerStart(timetable, runner, clock);
  }

  @Bean
  @Profile("local")
  DemoTime demoTime(
      LanternClock clock,
      Timetable timetable,
      MongoOperations mongo,
      ObjectProvider<BetweenFirings> between) {
    DemoTime time =
        new DemoTime(
            clock, LanternClock.machine(), timetable, mongo, between.orderedStream().toList());
    time.restore();
    return time;
  }
}

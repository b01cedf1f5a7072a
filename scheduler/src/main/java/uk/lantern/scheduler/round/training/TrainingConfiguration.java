package uk.lantern.scheduler.round.training;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import uk.lantern.content.questionnaire.AnswerReader;
import uk.lantern.content.questionnaire.Questionnaires;
import uk.lantern.scheduler.calendar.WorkingDays;
import uk.lantern.scheduler.people.Agencies;
import uk.lantern.scheduler.people.BroadGroups;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.round.Asks;
import uk.lantern.scheduler.round.Rounds;
import uk.lantern.scheduler.round.Unnamed;
import uk.lantern.scheduler.round.result.NamedAnswers;

/** The door to training evaluations under people's names. */
@Configuration(proxyBeanMethods = false)
public class TrainingConfiguration {

  @Bean
  EvaluationsStore evaluationsStore(MongoOperations mongo) {
    return new EvaluationsStore(mongo);
  }

  @Bean
  Courses trainingCourses(
      Rounds rounds,
      Questionnaires questionnaires,
      People people,
      Agencies agencies,
      BroadGroups groups) {
    return new Courses(rounds, questionnaires, people, agencies, groups);
  }

  @Bean
  Answering trainingAnswering(
      EvaluationsStore store,
      Courses courses,
      Answering.Invited invited,
      AnswerReader reader,
      WorkingDays calendar,
      Clock clock) {
    return new Answering(store, courses, invited, reader, calendar, clock);
  }

  @Bean
  Answering.Invited trainingInvited(Asks asks, Unnamed unnamed) {
    return new Answering.Invited(asks, unnamed);
  }

  @Bean
  Evaluations evaluations(
      EvaluationsStore store, Answering answering, Courses courses, Clock clock) {
    return new KeptEvaluations(store, answering, courses, clock);
  }

  @Bean
  NamedAnswers namedAnswers(EvaluationsStore store, Evaluations evaluations, Clock clock) {
    return new SettledAnswers(store, evaluations, clock);
  }

  @Bean
  EvaluationRetention evaluationRetention(
      EvaluationsStore store, Evaluations evaluations, Courses courses) {
    return new EvaluationRetention(store, evaluations, courses);
  }

  @Bean
  KeptFollowUps trainingFollowUps(EvaluationsStore store, Courses courses) {
    return new KeptFollowUps(store, courses);
  }

  @Bean
  EvaluationForgetting evaluationForgetting(
      MongoOperations mongo, EvaluationRetention retention, Clock clock) {
    return new EvaluationForgetting(mongo, retention, clock);
  }
}

package uk.lantern.scheduler.round.response;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import uk.lantern.content.privacy.IdentifierCheck;
import uk.lantern.content.questionnaire.Questionnaires;
import uk.lantern.scheduler.people.Agencies;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.retention.Forgetting;
import uk.lantern.scheduler.retention.Renaming;
import uk.lantern.scheduler.round.Asks;
import uk.lantern.scheduler.round.Rounds;
import uk.lantern.scheduler.round.letter.RoundNews;

/** The door to what agencies answer. */
@Configuration(proxyBeanMethods = false)
public class ResponseConfiguration {

  @Bean
  ResponsesStore responsesStore(MongoOperations mongo) {
    return new ResponsesStore(mongo);
  }

  @Bean
  ResponseRetention responseRetention(ResponsesStore store, Rounds rounds) {
    return new ResponseRetention(store, rounds);
  }

  @Bean
  RoundsAsked roundsAsked(
      Rounds rounds, Asks asks, Questionnaires questionnaires, Agencies agencies, Clock clock) {
    return new RoundsAsked(rounds, asks, questionnaires, agencies, clock);
  }

  @Bean
  ResponseSteps responseSteps(
      ResponsesStore store, RoundsAsked rounds, People people, IdentifierCheck check, Clock clock) {
    return new ResponseSteps(store, rounds, people, check, clock);
  }

  @Bean
  Responses responses(
      ResponsesStore store,
      ResponseSteps steps,
      Rounds rounds,
      Asks asks,
      People people,
      Clock clock) {
    return new KeptResponses(store, steps, new Settling(rounds, asks), people, clock);
  }

  /** What managers read of their own agency. */
  @Bean
  AgencyReturns agencyReturns(ResponsesStore store, RoundsAsked asked, Rounds rounds) {
    return new KeptAgencyReturns(store, asked, rounds);
  }

  /** Steps that others hear of: at once, and by the sweep of news. */
  @Bean
  ResponseNews responseNews(
      Rounds rounds, ResponsesStore store, Responses responses, ObjectProvider<RoundNews> news) {
    ResponseNews source = new ResponseNews(rounds, store);
    responses.whenTaken(new ResponseTelling(source, news));
    return source;
  }

  /** Who answered for an agency, and what they declared. */
  @Bean
  Forgetting responseRenaming(MongoOperations mongo, ResponsesStore store, Rounds rounds) {
    return Renaming.ofRecords(mongo, ResponsesStore.COLLECTION)
        .unless(new ResponseForgetting(store, rounds)::obstacles);
  }
}

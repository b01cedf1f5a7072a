package uk.lantern.scheduler.feedback;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import uk.lantern.content.privacy.IdentifierCheck;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.people.Agencies;
import uk.lantern.scheduler.people.AgencyGroups;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.retention.Renaming;

/** The doors to feedback. */
@Configuration(proxyBeanMethods = false)
public class FeedbackConfiguration {

  @Bean
  EscalationProcedure escalationProcedure() {
    return EscalationProcedure.shipped();
  }

  @Bean
  FeedbackStore feedbackStore(MongoOperations mongo) {
    return new FeedbackStore(mongo);
  }

  @Bean
  FeedbackRecords feedbackRecords(
      FeedbackStore store,
      EscalationProcedure procedure,
      AgencyGroups groups,
      IdentifierCheck identifiers,
      Clock clock) {
    return new FeedbackRecords(
        store, procedure, groups, text -> !identifiers.blocks(text).isEmpty(), clock);
  }

  @Bean
  FeedbackRetention feedbackRetention(FeedbackStore store, Clock clock) {
    return new FeedbackRetention(store, clock);
  }

  @Bean
  FeedbackCounts feedbackCounts(
      FeedbackStore store, People people, Agencies agencies, AgencyGroups groups) {
    return new FeedbackCounts(store, people, agencies, groups);
  }

  @Bean
  FeedbackLetters feedbackLetters(FeedbackStore store, Outbox outbox, Wording wording) {
    return new FeedbackLetters(store, outbox, wording);
  }

  @Bean
  FeedbackForgetting feedbackForgetting(MongoOperations mongo, FeedbackStore store) {
    return new FeedbackForgetting(mongo, store);
  }

  /** Who dealt with it, and whom somebody named in it. */
  @Bean
  Renaming feedbackRenaming(MongoOperations mongo) {
    return Renaming.ofRecords(mongo, StoredFeedback.COLLECTION, "contact.giver");
  }
}

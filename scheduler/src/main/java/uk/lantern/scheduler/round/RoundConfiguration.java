package uk.lantern.scheduler.round;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;
import uk.lantern.content.catalogue.Catalogue;
import uk.lantern.content.learning.LearningLibrary;
import uk.lantern.content.privacy.IdentifierCheck;
import uk.lantern.content.questionnaire.AnswerReader;
import uk.lantern.content.questionnaire.Questionnaires;
import uk.lantern.scheduler.people.Agencies;
import uk.lantern.scheduler.people.BroadGroups;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.Preferences;
import uk.lantern.scheduler.round.result.AnswersStore;
import uk.lantern.scheduler.round.result.KeptResults;
import uk.lantern.scheduler.round.result.NamedAnswers;
import uk.lantern.scheduler.round.result.Results;
import uk.lantern.scheduler.round.result.Words;
import uk.lantern.scheduler.round.slot.RoundKeys;
import uk.lantern.scheduler.round.slot.Slots;
import uk.lantern.scheduler.round.slot.SlotsStore;
import uk.lantern.scheduler.round.store.AsksStore;
import uk.lantern.scheduler.round.store.RoundRetention;
import uk.lantern.scheduler.round.store.RoundsStore;

/** The doors to rounds, to who is asked, and to answers without a name. */
@Configuration(proxyBeanMethods = false)
@Import(RoundStepsConfiguration.class)
public class RoundConfiguration {

  @Bean
  RoundsStore roundsStore(MongoOperations mongo) {
    return new RoundsStore(mongo);
  }

  @Bean
  AsksStore asksStore(MongoOperations mongo) {
    return new AsksStore(mongo);
  }

  @Bean
  AnswersStore answersStore(MongoOperations mongo) {
    return new AnswersStore(mongo);
  }

  @Bean
  Words writtenWords(
      RoundsStore rounds,
      AnswersStore answers,
      People people,
      PlanKnowledge knowledge,
      Clock clock) {
    return new Words(rounds, answers, people, knowledge::identifies, clock);
  }

  @Bean
  Results results(
      RoundsStore rounds,
      AnswersStore answers,
      Questionnaires questionnaires,
      ObjectProvider<NamedAnswers> named,
      Words words) {
    NamedAnswers all =
        (round, stage) -> named.stream().flatMap(it -> it.settled(round, stage).stream()).toList();
    return new KeptResults(rounds, answers, questionnaires, all, words);
  }

  @Bean
  RoundRetention askRetention(RoundsStore rounds, AsksStore asks) {
    return RoundRetention.ofAsks(rounds, asks);
  }

  @Bean
  RoundRetention answerRetention(RoundsStore rounds, AnswersStore answers) {
    return RoundRetention.ofAnswers(rounds, answers);
  }

  @Bean
  RoundRetention roundRetention(RoundsStore rounds) {
    return RoundRetention.ofRounds(rounds);
  }

  /** Refuses the start when the folder of keys is of no use, or open to others. */
  @Bean
  Slots slots(
      MongoOperations mongo,
      @Value("${lantern.round-keys:${lantern.data}/keys/rounds}") Path folder) {
    return new Slots(new SlotsStore(mongo), new RoundKeys(folder));
  }

  @Bean
  BroadGroups broadGroups() {
    return BroadGroups.shipped();
  }

  @Bean
  Invitees invitees(
      People people, Agencies agencies, Preferences preferences, BroadGroups broadGroups) {
    return new Invitees(people, agencies, preferences, broadGroups);
  }

  @Bean
  PlanKnowledge planKnowledge(
      Questionnaires questionnaires,
      Catalogue catalogue,
      LearningLibrary library,
      IdentifierCheck identifiers) {
    return new PlanKnowledge(questionnaires, catalogue, library, identifiers);
  }

  @Bean
  RoundSteps roundSteps(RoundsStore store, People people, Clock clock) {
    return new RoundSteps(store, people, clock);
  }

  @Bean
  Launching launching(
      RoundsStore store,
      AsksStore asks,
      Slots slots,
      Invitees invitees,
      PlanKnowledge knowledge,
      Clock clock) {
    return new Launching(store, asks, slots, invitees, knowledge, clock);
  }

  @Bean
  Closing closing(
      RoundsStore store, Slots slots, AnswersStore answers, PlanKnowledge knowledge, Clock clock) {
    return new Closing(store, slots, answers, knowledge, clock);
  }

  @Bean
  RoundSweep roundSweep(RoundsStore store, Launching launching, Closing closing) {
    return new RoundSweep(store, launching, closing);
  }

  @Bean
  Reminding reminding(AsksStore asks, Invitees invitees) {
    return new KeptReminding(asks, invitees);
  }

  @Bean
  Asks asks(
      AsksStore store,
      RoundsStore rounds,
      Invitees invitees,
      PlanKnowledge knowledge,
      Clock clock) {
    return new KeptAsks(store, rounds, invitees, knowledge, clock);
  }

  @Bean
  Unnamed unnamed(
      Asks asks,
      Slots slots,
      PlanKnowledge knowledge,
      Invitees invitees,
      AnswerReader reader,
      Clock clock) {
    return new KeptUnnamed(asks, slots, knowledge, invitees, reader, clock);
  }

  @Bean
  RoundMarks roundMarks(Slots slots) {
    return slots::mark;
  }
}

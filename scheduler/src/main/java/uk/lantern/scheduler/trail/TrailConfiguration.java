package uk.lantern.scheduler.trail;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import uk.lantern.content.questionnaire.Questionnaires;
import uk.lantern.scheduler.action.ActionFilter;
import uk.lantern.scheduler.action.Actions;
import uk.lantern.scheduler.digest.Editions;
import uk.lantern.scheduler.round.Rounds;
import uk.lantern.scheduler.round.moderation.Moderations;
import uk.lantern.scheduler.round.result.Results;

/** The doors to what happened to learning. */
@Configuration(proxyBeanMethods = false)
public class TrailConfiguration {

  @Bean
  TeamDiscussions teamDiscussions(MongoOperations mongo) {
    return new TeamDiscussions(mongo);
  }

  @Bean
  Opens opens(MongoOperations mongo) {
    return new Opens(mongo);
  }

  @Bean
  Carriers carriers(Editions editions) {
    return new EditionCarriers(editions);
  }

  @Bean
  DeliveredEvidence deliveredEvidence(Carriers carriers) {
    return new DeliveredEvidence(carriers);
  }

  @Bean
  DiscussedEvidence discussedEvidence(TeamDiscussions discussions, Carriers carriers) {
    return new DiscussedEvidence(discussions, carriers);
  }

  @Bean
  OpenedEvidence openedEvidence(Opens opens, Carriers carriers) {
    return new OpenedEvidence(opens, carriers);
  }

  @Bean
  ActedOnEvidence.Serving serving(Actions actions) {
    return item -> actions.in(ActionFilter.all().serving(item));
  }

  @Bean
  ActedOnEvidence doneEvidence(ActedOnEvidence.Serving serving) {
    return ActedOnEvidence.done(serving);
  }

  @Bean
  ActedOnEvidence verifiedEvidence(ActedOnEvidence.Serving serving) {
    return ActedOnEvidence.verified(serving);
  }

  @Bean
  ActedOnEvidence checkedEvidence(ActedOnEvidence.Serving serving) {
    return ActedOnEvidence.checked(serving);
  }

  /** Of pulses, wherever rounds are kept. */
  @Bean
  UnderstoodEvidence understoodEvidence(
      ObjectProvider<Rounds> rounds, ObjectProvider<Results> results, Questionnaires forms) {
    AskedAbout about = new AskedAbout(forms);
    return new UnderstoodEvidence(
        item ->
            rounds.stream()
                .flatMap(door -> results.stream().map(read -> new RoundPulses(door, read, about)))
                .flatMap(pulses -> pulses.serving(item).stream())
                .toList());
  }

  @Bean
  Practice practice(Rounds rounds, Results results, Moderations moderations, Questionnaires forms) {
    return new RoundPractice(rounds, results, moderations, new AskedAbout(forms));
  }

  @Bean
  PractisedEvidence followedUpEvidence(Practice practice) {
    return PractisedEvidence.followedUp(practice);
  }

  @Bean
  PractisedEvidence auditedEvidence(Practice practice) {
    return PractisedEvidence.audited(practice);
  }

  @Bean
  LearningTrail learningTrail(ObjectProvider<RungContributor> contributors) {
    return new LearningTrail(contributors.orderedStream().toList());
  }
}

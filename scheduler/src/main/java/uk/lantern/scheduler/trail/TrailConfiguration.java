package uk.lantern.scheduler.trail;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import uk.lantern.scheduler.digest.Editions;

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
  LearningTrail learningTrail(ObjectProvider<RungContributor> contributors) {
    return new LearningTrail(contributors.orderedStream().toList());
  }
}

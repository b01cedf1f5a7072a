package uk.lantern.bot.wiring;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.data.mongodb.core.MongoOperations;
import uk.lantern.content.answering.HybridAnswering;
import uk.lantern.content.calendar.London;
import uk.lantern.content.catalogue.Catalogue;
import uk.lantern.content.learning.JoinedLibrary;
import uk.lantern.content.learning.LearningLibrary;
import uk.lantern.content.learning.LibraryItems;
import uk.lantern.content.wording.Wording;

/** The library, its wording and the answering engine. DEMO content loads in {@code local} only. */
@Configuration(proxyBeanMethods = false)
public class ContentConfiguration {

  @Bean
  Catalogue catalogue(Environment environment) {
    return Catalogue.load(environment.acceptsProfiles(Profiles.of("local")));
  }

  @Bean
  Wording wording(Clock clock) {
    return Wording.load(London.today(clock));
  }

  @Bean
  LibraryItems libraryItems(MongoOperations mongo) {
    return new LibraryItems(mongo);
  }

  /** Primary: the catalogue alone is a library too, without what was imported. */
  @Bean
  @Primary
  LearningLibrary learningLibrary(Catalogue catalogue, LibraryItems imported) {
    return new JoinedLibrary(catalogue, imported);
  }

  @Bean
  HybridAnswering answering(LearningLibrary learningLibrary, @Value("${lantern.data}") Path data) {
    return new HybridAnswering(learningLibrary, data);
  }

  /** A server indexes once it has started: one that refuses to start has nothing to tidy up. */
  @Bean
  @ConditionalOnWebApplication
  ApplicationListener<ApplicationStartedEvent> warmUp(HybridAnswering answering) {
    return started -> answering.warm();
  }
}

package uk.lantern.bot.wiring;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
import uk.lantern.content.importing.Intake;
import uk.lantern.content.learning.JoinedLibrary;
import uk.lantern.content.learning.KeptItems;
import uk.lantern.content.learning.LearningLibrary;
import uk.lantern.content.learning.LibraryItems;
import uk.lantern.content.learning.Originals;
import uk.lantern.content.learning.Publications;
import uk.lantern.content.learning.Viewer;
import uk.lantern.content.wording.Wording;

/** The library, its wording and the answering engine. DEMO content loads in {@code local} only. */
@Configuration(proxyBeanMethods = false)
public class ContentConfiguration {

  private static final Logger LOG = LoggerFactory.getLogger(ContentConfiguration.class);

  private static final String INDEX = "index";

  /** How long a publication on another instance may go unseen. */
  private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);

  /** Outside {@code local} an item is shown only when a named person has approved it. */
  @Bean
  Catalogue catalogue(
      Environment environment,
      @Value("${lantern.library.approved-by:}") String approver,
      Clock clock) {
    boolean local = environment.acceptsProfiles(Profiles.of("local"));
    Catalogue shipped = Catalogue.load(local);
    Catalogue catalogue = local ? shipped : shipped.approvedBy(approver);
    List<String> due = catalogue.dueForReview(London.today(clock));
    if (!due.isEmpty()) {
      LOG.warn("Past their review date, check and date them again: {}", due);
    }
    return catalogue;
  }

  @Bean
  Wording wording(Clock clock) {
    return Wording.load(London.today(clock));
  }

  @Bean
  LibraryItems libraryItems(MongoOperations mongo) {
    return new LibraryItems(mongo);
  }

  @Bean
  Publications publications(LibraryItems imported, MongoOperations mongo) {
    return new Publications(imported, mongo);
  }

  /** Asked for by the import command alone. */
  @Bean
  Intake intake(LibraryItems imported, Originals originals, Catalogue catalogue) {
    return new Intake(imported, originals, catalogue);
  }

  /** The files that citations open at their page. */
  @Bean
  Originals originals(LibraryItems imported, @Value("${lantern.data}") Path data) {
    return new Originals(imported, data);
  }

  /** Refuses to start, with one sentence, when there is neither a store nor an index. */
  @Bean
  KeptItems keptItems(LibraryItems imported, @Value("${lantern.data}") Path data) {
    return KeptItems.open(imported, data.resolve(INDEX));
  }

  /** Primary: the catalogue alone is a library too, without what was imported. */
  @Bean
  @Primary
  LearningLibrary learningLibrary(Catalogue catalogue, KeptItems imported) {
    return new JoinedLibrary(catalogue, imported);
  }

  /** A command answers one question: it neither rehearses nor follows. */
  @Bean
  HybridAnswering answering(LearningLibrary library, @Value("${lantern.data}") Path data) {
    return new HybridAnswering(library, data.resolve(INDEX));
  }

  /** A server indexes once it has started: one that refuses to start has nothing to tidy up. */
  @Bean
  @ConditionalOnWebApplication
  ApplicationListener<ApplicationStartedEvent> warmUp(
      HybridAnswering answering, Catalogue catalogue, Clock clock) {
    return started -> {
      LOG.info(catalogue.summary());
      answering.warm().thenRun(() -> answering.rehearse(Viewer.PARTNER_STAFF, London.today(clock)));
      answering.follow(LOOK_AGAIN);
    };
  }
}

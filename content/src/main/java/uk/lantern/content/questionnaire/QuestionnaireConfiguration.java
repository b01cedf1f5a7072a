package uk.lantern.content.questionnaire;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import uk.lantern.content.calendar.London;
import uk.lantern.content.catalogue.Catalogue;
import uk.lantern.content.catalogue.ContentFiles;
import uk.lantern.content.privacy.IdentifierCheck;
import uk.lantern.content.wording.Wording;

/** Reads the questionnaires at start. DEMO ones load in {@code local} only. */
@Configuration(proxyBeanMethods = false)
public class QuestionnaireConfiguration {

  private static final Logger LOG = LoggerFactory.getLogger(QuestionnaireConfiguration.class);

  /**
   * Every questionnaire there is.
   *
   * @param folder where a partnership keeps its own, one {@code .yml} each; none when empty
   */
  @Bean
  Questionnaires questionnaires(
      Catalogue catalogue,
      Environment environment,
      @Value("${lantern.questionnaires:}") String folder,
      Clock clock) {
    boolean demo = environment.acceptsProfiles(Profiles.of("local"));
    QuestionnaireFiles files =
        folder.isBlank()
            ? QuestionnaireFiles.load(catalogue, demo)
            : QuestionnaireFiles.load(ContentFiles.in(Path.of(folder)), catalogue, demo);
    List<String> due = files.dueForReview(London.today(clock));
    if (!due.isEmpty()) {
      LOG.warn("Past their review date, check and date them again: {}", due);
    }
    return files;
  }

  /** Fails at start when a problem has no words. */
  @Bean
  AnswerReader answerReader(IdentifierCheck identifiers, Wording wording) {
    wording.require(QuestionnaireWording.values());
    return new AnswerReader(identifiers);
  }
}

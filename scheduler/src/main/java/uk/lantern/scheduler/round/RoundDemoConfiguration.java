package uk.lantern.scheduler.round;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import uk.lantern.content.questionnaire.Questionnaires;
import uk.lantern.scheduler.people.DemoPeople;
import uk.lantern.scheduler.round.demo.DemoRounds;
import uk.lantern.scheduler.round.result.AnswersStore;
import uk.lantern.scheduler.round.store.RoundsStore;

/** The fictional rounds of profile {@code local}, written and launched at every start. */
@Configuration(proxyBeanMethods = false)
@Profile("local")
public class RoundDemoConfiguration {

  private static final Logger LOG = LoggerFactory.getLogger(RoundDemoConfiguration.class);

  @Bean
  DemoRounds demoRounds(
      RoundsStore rounds,
      AnswersStore answers,
      Questionnaires questionnaires,
      DemoPeople people,
      Clock clock) {
    return new DemoRounds(rounds, answers, questionnaires, people, clock);
  }

  /** Also without a clock of its own, whoever tries Lantern finds them open. */
  @Bean
  ApplicationListener<ApplicationStartedEvent> demoRoundsWritten(
      DemoRounds demo, RoundSweep sweep) {
    return started -> {
      demo.write();
      try {
        sweep.run();
      } catch (IllegalStateException later) {
        LOG.warn("A round waits for the next sweep: {}", later.getMessage());
      }
    };
  }
}

package uk.lantern.scheduler.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.MongoTemplate;
import uk.lantern.content.calendar.CalendarConfiguration;
import uk.lantern.content.catalogue.Catalogue;
import uk.lantern.content.privacy.IdentifierCheck;
import uk.lantern.content.questionnaire.QuestionnaireConfiguration;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.SteppingClock;
import uk.lantern.scheduler.TestStore;
import uk.lantern.scheduler.calendar.WorkingDaysConfiguration;
import uk.lantern.scheduler.people.DemoPeople;
import uk.lantern.scheduler.people.PeopleConfiguration;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.demo.DemoRounds;
import uk.lantern.scheduler.round.part.RoundState;
import uk.lantern.scheduler.round.result.Published;
import uk.lantern.scheduler.round.result.Results;

/** What whoever tries Lantern finds, as profile {@code local} starts. */
class DemoRoundsTest {

  @TempDir Path folder;
  private final MongoTemplate mongo = TestStore.mongo();
  private final SteppingClock clock = new SteppingClock("2026-11-27T10:00");

  private AnnotationConfigApplicationContext started() {
    AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    context.getEnvironment().setActiveProfiles("local");
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(
            new MapPropertySource(
                "test", Map.of("lantern.round-keys", folder.resolve("keys").toString())));
    context.registerBean(MongoOperations.class, () -> mongo);
    context.registerBean(Clock.class, () -> clock);
    context.registerBean(Catalogue.class, () -> Catalogue.load(true));
    context.registerBean(IdentifierCheck.class, IdentifierCheck::new);
    context.registerBean(Wording.class, () -> Wording.load(LocalDate.of(2026, 11, 26)));
    context.register(
        CalendarConfiguration.class,
        WorkingDaysConfiguration.class,
        PeopleConfiguration.class,
        QuestionnaireConfiguration.class,
        RoundConfiguration.class,
        RoundDemoConfiguration.class);
    context.refresh();
    context.getBean(DemoRounds.class).write();
    context.getBean(RoundSweep.class).run();
    return context;
  }

  @Test
  void thereIsAnOpenPulseOneWithResultsATrainingAndAnAuditOfEachKindAndAgainAtTheNextStart() {
    try (AnnotationConfigApplicationContext first = started();
        AnnotationConfigApplicationContext second = started()) {
      Rounds rounds = second.getBean(Rounds.class);
      assertThat(rounds.find("P-0001").orElseThrow().state()).isEqualTo(RoundState.OPEN);
      assertThat(rounds.find("P-0002").orElseThrow().state()).isEqualTo(RoundState.CLOSED);
      assertThat(rounds.find("T-0001").orElseThrow().state()).isEqualTo(RoundState.OPEN);
      assertThat(outstanding(rounds, "SA-2026-04")).contains("Nina Shah", "Farah Iqbal");
      assertThat(outstanding(rounds, "MA-2026-02")).contains("Nina Shah", "Farah Iqbal");
      assertThat(rounds.find("MA-2026-02").orElseThrow().plan().cases().references())
          .containsExactly("C03", "C07");
      PersonKey maya = first.getBean(DemoPeople.class).named("Maya Fern").orElseThrow().key();
      assertThat(second.getBean(Asks.class).open(maya))
          .extracting(ask -> ask.round().ref())
          .containsExactlyInAnyOrder("P-0001", "T-0001");
    }
  }

  private static List<String> outstanding(Rounds rounds, String ref) {
    return rounds.outstanding(rounds.find(ref).orElseThrow()).people().stream()
        .map(Person::displayName)
        .toList();
  }

  @Test
  void theClosedPulseHasResultsOfClearlyFictionalAnswers() {
    try (AnnotationConfigApplicationContext context = started()) {
      Published it = context.getBean(Results.class).of("P-0002").orElseThrow();
      assertThat(it.answered()).isEqualTo(142);
      assertThat(it.asked()).isEqualTo(231);
      assertThat(it.tables()).anyMatch(table -> table.group().equals("group-health"));
      PersonKey qa = context.getBean(DemoPeople.class).named("Jo Okoro").orElseThrow().key();
      assertThat(context.getBean(Results.class).written("P-0002", qa)).hasSize(6);
    }
  }
}

package uk.lantern.scheduler.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.data.mongodb.core.MongoOperations;
import uk.lantern.content.calendar.CalendarConfiguration;
import uk.lantern.content.catalogue.Catalogue;
import uk.lantern.content.privacy.IdentifierCheck;
import uk.lantern.content.questionnaire.Answer;
import uk.lantern.content.questionnaire.AnswerReader;
import uk.lantern.content.questionnaire.Questionnaires;
import uk.lantern.content.questionnaire.Stage;
import uk.lantern.scheduler.SteppingClock;
import uk.lantern.scheduler.calendar.WorkingDaysConfiguration;
import uk.lantern.scheduler.people.PeopleConfiguration;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Register;
import uk.lantern.scheduler.people.Role;
import uk.lantern.scheduler.round.part.RoundPlan;

/** One instance of Lantern with its rounds, on a store, a clock and a folder of keys. */
final class RoundWorld implements AutoCloseable {

  static final String TENANT = "11111111-1111-4111-8111-111111111111";
  static final PersonKey QA = key("qa");
  static final PersonKey NHS_LEAD = key("nhs-lead");
  static final PersonKey COUNCIL_AUDITOR = key("council-auditor");

  /** A Monday. */
  static final String NOW = "2026-11-30T09:00";

  private static final Catalogue CATALOGUE = Catalogue.load(true);
  private static final IdentifierCheck IDENTIFIERS = new IdentifierCheck();

  final SteppingClock clock;
  final Rounds rounds;
  final Asks asks;
  final Unnamed unnamed;
  final RoundSweep sweep;
  private final AnnotationConfigApplicationContext context =
      new AnnotationConfigApplicationContext();

  RoundWorld(MongoOperations mongo, SteppingClock clock, Path keys) {
    this.clock = clock;
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("test", Map.of("lantern.round-keys", keys.toString())));
    context.registerBean(MongoOperations.class, () -> mongo);
    context.registerBean(Clock.class, () -> clock);
    context.registerBean(Catalogue.class, () -> CATALOGUE);
    context.registerBean(IdentifierCheck.class, () -> IDENTIFIERS);
    context.registerBean(Questionnaires.class, Forms::new);
    context.registerBean(AnswerReader.class, () -> new AnswerReader(IDENTIFIERS));
    context.register(
        CalendarConfiguration.class,
        WorkingDaysConfiguration.class,
        PeopleConfiguration.class,
        RoundConfiguration.class);
    context.refresh();
    rounds = bean(Rounds.class);
    asks = bean(Asks.class);
    unnamed = bean(Unnamed.class);
    sweep = bean(RoundSweep.class);
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  <T> Collection<T> all(Class<T> type) {
    return context.getBeansOfType(type).values();
  }

  static PersonKey key(String name) {
    return new PersonKey(TENANT, name);
  }

  /** Two of the team's, two who answer for agencies, and practitioners p-1, p-2... of both. */
  RoundWorld peopled(int practitioners) {
    Register register = bean(Register.class);
    register.keep(Plans.agency("nhs", "health_provider_community", "pan_sussex"));
    register.keep(Plans.agency("council", "council_social_care", "west_sussex"));
    register.keep(Plans.person(QA, "nhs", "other", Role.QA_OFFICER));
    register.keep(Plans.person(NHS_LEAD, "nhs", "manager", Role.AGENCY_SAFEGUARDING_LEAD));
    register.keep(Plans.person(COUNCIL_AUDITOR, "council", "manager", Role.AUDITOR));
    IntStream.rangeClosed(1, practitioners)
        .mapToObj(
            n -> {
              boolean even = n % 2 == 0;
              return Plans.person(
                  practitioner(n),
                  even ? "nhs" : "council",
                  even ? "midwife" : "social_worker",
                  Role.PRACTITIONER);
            })
        .forEach(register::keep);
    return this;
  }

  static PersonKey practitioner(int n) {
    return key("p-" + n);
  }

  Round drafted(RoundPlan plan) {
    return done(rounds.draft(QA, plan));
  }

  /** Launched, and open if its moment has come. */
  Round launched(RoundPlan plan) {
    Round draft = drafted(plan);
    return done(rounds.launch(draft.ref(), QA, draft.turn()));
  }

  Round now(Round round) {
    return rounds.find(round.ref()).orElseThrow();
  }

  static Round done(RoundOutcome outcome) {
    assertThat(outcome).isInstanceOf(RoundOutcome.Done.class);
    return ((RoundOutcome.Done) outcome).now();
  }

  static RoundRefusal why(RoundOutcome outcome) {
    assertThat(outcome).isInstanceOf(RoundOutcome.Refused.class);
    return ((RoundOutcome.Refused) outcome).code();
  }

  static RoundRefusal why(AnswerOutcome outcome) {
    assertThat(outcome).isInstanceOf(AnswerOutcome.Refused.class);
    return ((AnswerOutcome.Refused) outcome).code();
  }

  AnswerOutcome answer(Round round, PersonKey person, String question, String value) {
    return answer(round, person, new Answer(question, value, ""));
  }

  AnswerOutcome answer(Round round, PersonKey person, Answer... answers) {
    return unnamed.answer(round.ref(), person, Stage.ONCE, List.of(answers));
  }

  /** Answers both questions of the pulse that everybody is asked. */
  void answers(Round round, PersonKey person, String knew, String help) {
    assertThat(answer(round, person, "knew", knew)).isInstanceOf(AnswerOutcome.Kept.class);
    assertThat(answer(round, person, "help", help)).isInstanceOf(AnswerOutcome.Kept.class);
  }

  @Override
  public void close() {
    context.close();
  }
}

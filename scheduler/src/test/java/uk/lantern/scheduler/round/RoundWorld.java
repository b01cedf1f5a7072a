package uk.lantern.scheduler.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.data.mongodb.core.MongoOperations;
import uk.lantern.content.calendar.CalendarConfiguration;
import uk.lantern.content.catalogue.Catalogue;
import uk.lantern.content.privacy.IdentifierCheck;
import uk.lantern.content.questionnaire.Answer;
import uk.lantern.content.questionnaire.AnswerReader;
import uk.lantern.content.questionnaire.Questionnaire;
import uk.lantern.content.questionnaire.Questionnaires;
import uk.lantern.content.questionnaire.Stage;
import uk.lantern.scheduler.SteppingClock;
import uk.lantern.scheduler.calendar.WorkingDaysConfiguration;
import uk.lantern.scheduler.people.Agency;
import uk.lantern.scheduler.people.PeopleConfiguration;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Register;
import uk.lantern.scheduler.people.Role;
import uk.lantern.scheduler.people.RoleGrant;
import uk.lantern.scheduler.round.part.RoundAudience;
import uk.lantern.scheduler.round.part.RoundCases;
import uk.lantern.scheduler.round.part.RoundDates;
import uk.lantern.scheduler.round.part.RoundForm;
import uk.lantern.scheduler.round.part.RoundPlan;
import uk.lantern.scheduler.round.part.Serving;

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
  private static final LocalDate BEFORE = LocalDate.of(2026, 4, 1);

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

  static PersonKey key(String name) {
    return new PersonKey(TENANT, name);
  }

  /** Two of the team's, two who answer for agencies, and practitioners p-1, p-2... of both. */
  RoundWorld peopled(int practitioners) {
    Register register = bean(Register.class);
    register.keep(agency("nhs", "health_provider_community", "pan_sussex"));
    register.keep(agency("council", "council_social_care", "west_sussex"));
    register.keep(person(QA, "nhs", "other", Role.QA_OFFICER));
    register.keep(person(NHS_LEAD, "nhs", "manager", Role.AGENCY_SAFEGUARDING_LEAD));
    register.keep(person(COUNCIL_AUDITOR, "council", "manager", Role.AUDITOR));
    IntStream.rangeClosed(1, practitioners)
        .mapToObj(
            n -> {
              boolean even = n % 2 == 0;
              return person(
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

  private static Agency agency(String code, String type, String footprint) {
    return new Agency(
        code, code, code, type, footprint, "s11", List.of(), "", List.of(), null, null);
  }

  static Person person(PersonKey key, String agency, String job, Role role) {
    return new Person(
        key,
        "Somebody " + key.objectId(),
        agency,
        agency + "-team",
        job,
        List.of(new RoleGrant(role, BEFORE, LocalDate.of(2027, 12, 31))),
        false,
        null);
  }

  /** A plan that nothing is wrong with: open from now to Friday of next week at 17:00. */
  static RoundPlan plan(Questionnaire it) {
    boolean ofAgencies = it.kind().isOfAgencies();
    RoundCases cases =
        switch (it.kind()) {
          case MULTI_AGENCY_AUDIT -> new RoundCases(List.of("C03", "C07"), Map.of());
          case SINGLE_AGENCY_AUDIT -> new RoundCases(List.of(), Map.of("nhs", 8));
          default -> RoundCases.NONE;
        };
    return new RoundPlan(
        new RoundForm(it.code(), it.version(), it.kind(), it.anonymity()),
        "Challenge between agencies",
        new Serving(
            ofAgencies ? "2026-27" : "",
            ofAgencies ? 4 : 0,
            "",
            it == Forms.ASSURANCE ? List.of("DEMO-7MB-ESCALATION") : List.of()),
        new RoundAudience(
            Set.of(),
            ofAgencies ? Set.of() : Set.of("midwife", "social_worker"),
            Set.of(),
            Set.of(),
            Set.of()),
        dates("2026-11-30T09:00", "2026-12-11T17:00"),
        cases);
  }

  static RoundDates dates(String opens, String closes) {
    LocalDateTime end = LocalDateTime.parse(closes);
    return new RoundDates(LocalDateTime.parse(opens), end, end.toLocalDate().plusDays(3), null);
  }

  static RoundPlan with(RoundPlan it, RoundDates dates) {
    return new RoundPlan(it.form(), it.title(), it.serving(), it.audience(), dates, it.cases());
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

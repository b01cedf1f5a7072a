package uk.lantern.scheduler.round.training;

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
import uk.lantern.content.questionnaire.QuestionnaireFiles;
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
import uk.lantern.scheduler.round.AnswerOutcome;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.RoundConfiguration;
import uk.lantern.scheduler.round.RoundOutcome;
import uk.lantern.scheduler.round.Rounds;
import uk.lantern.scheduler.round.part.RoundAudience;
import uk.lantern.scheduler.round.part.RoundCases;
import uk.lantern.scheduler.round.part.RoundDates;
import uk.lantern.scheduler.round.part.RoundForm;
import uk.lantern.scheduler.round.part.RoundPlan;
import uk.lantern.scheduler.round.part.Serving;

/** One instance of Lantern with the shipped training evaluation, put to eight midwives. */
final class TrainingWorld implements AutoCloseable {

  static final PersonKey QA = key("qa");
  static final PersonKey MANAGER = key("manager");

  private static final Catalogue CATALOGUE = Catalogue.load(true);
  private static final IdentifierCheck IDENTIFIERS = new IdentifierCheck();

  final Rounds rounds;
  final Evaluations evaluations;
  private final AnnotationConfigApplicationContext context =
      new AnnotationConfigApplicationContext();

  TrainingWorld(MongoOperations mongo, SteppingClock clock, Path keys) {
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("test", Map.of("lantern.round-keys", keys.toString())));
    context.registerBean(MongoOperations.class, () -> mongo);
    context.registerBean(Clock.class, () -> clock);
    context.registerBean(Catalogue.class, () -> CATALOGUE);
    context.registerBean(IdentifierCheck.class, () -> IDENTIFIERS);
    context.registerBean(Questionnaires.class, () -> QuestionnaireFiles.load(CATALOGUE, true));
    context.registerBean(AnswerReader.class, () -> new AnswerReader(IDENTIFIERS));
    context.register(
        CalendarConfiguration.class,
        WorkingDaysConfiguration.class,
        PeopleConfiguration.class,
        RoundConfiguration.class,
        TrainingConfiguration.class);
    context.refresh();
    rounds = bean(Rounds.class);
    evaluations = bean(Evaluations.class);
    people();
  }

  private void people() {
    Register register = bean(Register.class);
    register.keep(
        new Agency(
            "nhs",
            "nhs",
            "nhs",
            "health_provider_community",
            "pan_sussex",
            "s11",
            List.of(),
            "",
            List.of(),
            null,
            null));
    register.keep(person(QA, "other", Role.QA_OFFICER));
    register.keep(person(MANAGER, "manager", Role.PRACTITIONER));
    IntStream.rangeClosed(1, 8)
        .forEach(n -> register.keep(person(midwife(n), "midwife", Role.PRACTITIONER)));
    register.keepManager(midwife(1), MANAGER.objectId());
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  static PersonKey midwife(int n) {
    return key("m-" + n);
  }

  private static PersonKey key(String name) {
    return new PersonKey("11111111-1111-4111-8111-111111111111", name);
  }

  private static Person person(PersonKey key, String job, Role role) {
    RoleGrant grant = new RoleGrant(role, LocalDate.of(2026, 4, 1), LocalDate.of(2029, 12, 31));
    return new Person(key, "Somebody", "nhs", "team", job, List.of(grant), false, null);
  }

  Round open() {
    Questionnaire it = bean(Questionnaires.class).find("training-neglect").orElseThrow();
    LocalDateTime closes = LocalDateTime.parse("2026-12-11T17:00");
    RoundPlan plan =
        new RoundPlan(
            new RoundForm(it.code(), it.version(), it.kind(), it.anonymity()),
            "DEMO training",
            new Serving("", 0, "", List.of()),
            new RoundAudience(Set.of(), Set.of("midwife"), Set.of(), Set.of(), Set.of()),
            new RoundDates(
                LocalDateTime.parse("2026-11-30T09:00"),
                closes,
                closes.toLocalDate().plusDays(3),
                null),
            RoundCases.NONE);
    Round draft = done(rounds.draft(QA, plan));
    return done(rounds.launch(draft.ref(), QA, draft.turn()));
  }

  static Round done(RoundOutcome outcome) {
    assertThat(outcome).isInstanceOf(RoundOutcome.Done.class);
    return ((RoundOutcome.Done) outcome).now();
  }

  AnswerOutcome answers(Paper paper, Map<String, String> values) {
    return evaluations.answer(
        paper,
        values.entrySet().stream().map(it -> new Answer(it.getKey(), it.getValue(), "")).toList());
  }

  /** The day of the course, to its end. */
  void finishes(Round round, PersonKey person) {
    Paper paper = Paper.own(round.ref(), Stage.ON_DAY, person);
    answers(paper, Map.of("relevance", "5", "confidence-before", "2", "confidence-now", "4"));
    answers(paper, Map.of("one-thing", "Ask about the day"));
  }

  @Override
  public void close() {
    context.close();
  }
}

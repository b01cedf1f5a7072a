package uk.lantern.scheduler.round.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.data.mongodb.core.MongoOperations;
import uk.lantern.content.calendar.CalendarConfiguration;
import uk.lantern.content.calendar.London;
import uk.lantern.content.catalogue.Catalogue;
import uk.lantern.content.privacy.IdentifierCheck;
import uk.lantern.content.questionnaire.Answer;
import uk.lantern.content.questionnaire.AnswerReader;
import uk.lantern.content.questionnaire.Questionnaire;
import uk.lantern.content.questionnaire.Questionnaires;
import uk.lantern.scheduler.SteppingClock;
import uk.lantern.scheduler.TestStore;
import uk.lantern.scheduler.calendar.WorkingDaysConfiguration;
import uk.lantern.scheduler.people.Agency;
import uk.lantern.scheduler.people.PeopleConfiguration;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Register;
import uk.lantern.scheduler.people.Role;
import uk.lantern.scheduler.people.RoleGrant;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.RoundConfiguration;
import uk.lantern.scheduler.round.RoundOutcome;
import uk.lantern.scheduler.round.Rounds;
import uk.lantern.scheduler.round.moderation.ModerationConfiguration;
import uk.lantern.scheduler.round.part.RoundAudience;
import uk.lantern.scheduler.round.part.RoundCases;
import uk.lantern.scheduler.round.part.RoundDates;
import uk.lantern.scheduler.round.part.RoundForm;
import uk.lantern.scheduler.round.part.RoundPlan;
import uk.lantern.scheduler.round.part.Serving;

/** Rounds of audits with two agencies on a real store, under a clock of our own. */
final class ResponseWorld implements AutoCloseable {

  static final PersonKey QA = key("qa");
  static final PersonKey CHAIR = key("chair");
  static final PersonKey ANNE = key("anne");
  static final PersonKey ARUN = key("arun");
  static final PersonKey POLICE = key("police-auditor");

  private static final Catalogue CATALOGUE = Catalogue.load(true);
  private static final IdentifierCheck IDENTIFIERS = new IdentifierCheck();

  final SteppingClock clock;
  final Rounds rounds;
  final Responses responses;
  private final AnnotationConfigApplicationContext context =
      new AnnotationConfigApplicationContext();

  ResponseWorld(SteppingClock clock, Path keys) {
    this.clock = clock;
    MongoOperations mongo = TestStore.mongo();
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("test", Map.of("lantern.round-keys", keys.toString())));
    context.registerBean(MongoOperations.class, () -> mongo);
    context.registerBean(Clock.class, () -> clock);
    context.registerBean(Catalogue.class, () -> CATALOGUE);
    context.registerBean(IdentifierCheck.class, () -> IDENTIFIERS);
    context.registerBean(Questionnaires.class, FiveCards::new);
    context.registerBean(AnswerReader.class, () -> new AnswerReader(IDENTIFIERS));
    context.register(
        CalendarConfiguration.class,
        WorkingDaysConfiguration.class,
        PeopleConfiguration.class,
        RoundConfiguration.class,
        ResponseConfiguration.class,
        ModerationConfiguration.class);
    context.refresh();
    rounds = bean(Rounds.class);
    responses = bean(Responses.class);
    people();
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  <T> Collection<T> all(Class<T> type) {
    return context.getBeansOfType(type).values();
  }

  private void people() {
    Register register = bean(Register.class);
    register.keep(agency("nhs", "health_provider_community"));
    register.keep(agency("police", "police"));
    register.keep(person(QA, "nhs", Role.QA_OFFICER));
    register.keep(person(CHAIR, "nhs", Role.MODERATOR));
    register.keep(person(ANNE, "nhs", Role.AUDITOR));
    register.keep(person(ARUN, "nhs", Role.AUDITOR));
    register.keep(person(POLICE, "police", Role.AUDITOR));
  }

  private static PersonKey key(String name) {
    return new PersonKey("11111111-1111-4111-8111-111111111111", name);
  }

  private static Agency agency(String code, String type) {
    return new Agency(
        code, code, code, type, "pan_sussex", "s11", List.of(), "", List.of(), null, null);
  }

  private static Person person(PersonKey key, String agency, Role role) {
    return new Person(
        key,
        "Somebody " + key.objectId(),
        agency,
        agency + "-team",
        "other",
        List.of(new RoleGrant(role, LocalDate.of(2026, 4, 1), LocalDate.of(2033, 12, 31))),
        false,
        null);
  }

  /** Two cases, open until that London moment. */
  Round multi(String closes) {
    Questionnaire it = FiveCards.MULTI;
    LocalDateTime end = LocalDateTime.parse(closes);
    RoundPlan plan =
        new RoundPlan(
            new RoundForm(it.code(), it.version(), it.kind(), it.anonymity()),
            "Voice of the child",
            new Serving("2026-27", 4, "", List.of()),
            new RoundAudience(Set.of(), Set.of(), Set.of("auditor"), Set.of(), Set.of()),
            new RoundDates(
                LocalDateTime.ofInstant(clock.instant(), London.ZONE),
                end,
                end.toLocalDate().plusDays(3),
                null),
            new RoundCases(List.of("C03", "C07"), Map.of()));
    Round draft = done(rounds.draft(QA, plan));
    return done(rounds.launch(draft.ref(), QA, draft.turn()));
  }

  static Round done(RoundOutcome outcome) {
    assertThat(outcome).isInstanceOf(RoundOutcome.Done.class);
    return ((RoundOutcome.Done) outcome).now();
  }

  static ResponseKey c07(Round round) {
    return new ResponseKey(round.ref(), "nhs", "C07");
  }

  Response now(ResponseKey key) {
    return responses.find(key, QA).orElseGet(() -> Response.of(key));
  }

  ResponseOutcome takes(ResponseKey key, PersonKey by, ResponseStep step) {
    return responses.take(key, by, now(key).turn(), step);
  }

  /** From nothing to all five cards answered, the tick made, and sent. */
  static List<ResponseStep> life() {
    return List.of(
        new ResponseStep.Declare(false),
        give("lived", "2", "Spoken to once with parent present"),
        give("shared", "3", ""),
        give("voices", "planned", ""),
        give("grade", "requires-improvement", ""),
        give("closing", "Child seen alone becomes a standard", ""),
        new ResponseStep.Act(false),
        new ResponseStep.Submit());
  }

  static ResponseStep give(String question, String value, String remark) {
    return new ResponseStep.Give(List.of(new Answer(question, value, remark)));
  }

  /** A whole response. */
  Response sent(ResponseKey key, PersonKey by) {
    life()
        .forEach(step -> assertThat(takes(key, by, step)).isInstanceOf(ResponseOutcome.Done.class));
    return now(key);
  }

  static ResponseRefusal why(ResponseOutcome outcome) {
    assertThat(outcome).isInstanceOf(ResponseOutcome.Refused.class);
    return ((ResponseOutcome.Refused) outcome).code();
  }

  @Override
  public void close() {
    context.close();
  }
}

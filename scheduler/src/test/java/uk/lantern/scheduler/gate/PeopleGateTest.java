package uk.lantern.scheduler.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.MongoTemplate;
import uk.lantern.content.calendar.CalendarConfiguration;
import uk.lantern.content.calendar.London;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.SteppingClock;
import uk.lantern.scheduler.TestStore;
import uk.lantern.scheduler.calendar.PersonalTime;
import uk.lantern.scheduler.calendar.WorkingDaysConfiguration;
import uk.lantern.scheduler.outbox.Delivery;
import uk.lantern.scheduler.outbox.DeliveryState;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.outbox.OccurrenceKey;
import uk.lantern.scheduler.outbox.OutboxConfiguration;
import uk.lantern.scheduler.outbox.SendGate;
import uk.lantern.scheduler.outbox.SendGate.Verdict;
import uk.lantern.scheduler.people.DemoPeople;
import uk.lantern.scheduler.people.Entitlements;
import uk.lantern.scheduler.people.PeopleConfiguration;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Preferences;
import uk.lantern.scheduler.people.Register;
import uk.lantern.scheduler.people.Role;

/** The gate as it is wired, on the real store. */
class PeopleGateTest {

  private final MongoTemplate mongo = TestStore.mongo();
  private final SteppingClock clock = new SteppingClock("2026-11-26T10:00");
  private AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

  @AfterEach
  void close() {
    context.close();
  }

  @Test
  void itTakesThePlaceOfTheOpenGateWhicheverIsMadeFirst() {
    start("teams", OutboxConfiguration.class, GateConfiguration.class);
    assertThat(context.getBean(SendGate.class)).isInstanceOf(PeopleGate.class);
    context.close();
    context = new AnnotationConfigApplicationContext();
    start("teams", GateConfiguration.class, OutboxConfiguration.class);
    assertThat(context.getBean(SendGate.class)).isInstanceOf(PeopleGate.class);
  }

  /** R18: what is committed counts for the very next message. */
  @Test
  void case127NobodyIsWrittenToAfterTheirLeavingIsCommitted() {
    start("teams", OutboxConfiguration.class, GateConfiguration.class);
    PersonKey maya = new PersonKey("t", "maya");
    Register register = context.getBean(Register.class);
    register.keep(person(maya, null));
    assertThat(judge(maya)).isEqualTo(new Verdict.Send());
    register.keep(person(maya, LocalDate.of(2026, 11, 26)));
    assertThat(judge(maya)).isEqualTo(new Verdict.Withdraw("left"));
    register.keep(person(maya, null));
    assertThat(judge(maya)).as("came back").isEqualTo(new Verdict.Send());
  }

  @Test
  void whatSomebodyPrefersCountsForTheNextMessage() {
    start("teams", OutboxConfiguration.class, GateConfiguration.class);
    PersonKey maya = new PersonKey("t", "maya");
    context
        .getBean(Preferences.class)
        .change(
            maya, it -> it.withTime(new PersonalTime(Set.of(), null, LocalDate.of(2026, 12, 8))));
    assertThat(judge(maya)).isInstanceOf(Verdict.Defer.class);
    assertThat(((Verdict.Defer) judge(maya)).reason()).isEqualTo("paused");
  }

  @Test
  void theDemoSchoolIsClosedInHalfTermAndTheDemoHealthTrustIsNot() {
    start("local", OutboxConfiguration.class, GateConfiguration.class);
    clock.set("2027-02-16T10:00");
    DemoPeople people = context.getBean(DemoPeople.class);
    PersonKey farah = people.named("Farah Iqbal").orElseThrow().key();
    PersonKey maya = people.named("Maya Fern").orElseThrow().key();
    assertThat(judge(maya)).isEqualTo(new Verdict.Send());
    Verdict.Defer deferred = (Verdict.Defer) judge(farah);
    assertThat(deferred.reason()).isEqualTo("school_closure");
    assertThat(deferred.until().atZone(London.ZONE).toLocalDate()).isEqualTo("2027-02-22");
  }

  @Test
  void aRoleBringsTheRowsOfTheMatrixThatAreForIt() {
    start("teams", OutboxConfiguration.class, GateConfiguration.class);
    Entitlements entitlements = context.getBean(Entitlements.class);
    assertThat(entitlements.of(Set.of(Role.LD_OFFICER)))
        .containsExactly(
            "the list of waiting questions, on working days at 10:00",
            "a digest, a correction or a recall that waits for them or came back to them");
    assertThat(entitlements.of(Set.of(Role.PRACTITIONER, Role.AUDITOR))).isEmpty();
  }

  private void start(String profile, Class<?>... last) {
    context.getEnvironment().setActiveProfiles(profile);
    context.registerBean(MongoOperations.class, () -> mongo);
    context.registerBean(Clock.class, () -> clock);
    context.registerBean(Wording.class, () -> Wording.load(LocalDate.of(2026, 11, 26)));
    context.register(
        CalendarConfiguration.class, WorkingDaysConfiguration.class, PeopleConfiguration.class);
    context.register(last);
    context.refresh();
  }

  private Verdict judge(PersonKey person) {
    ZonedDateTime now = London.now(clock);
    Message message =
        new Message(
            new OccurrenceKey(MessageKind.QUESTION_ANSWERED, "Q-1", person, now.toLocalDate()),
            "template",
            Map.of(),
            now.plusDays(30).toInstant());
    return context
        .getBean(SendGate.class)
        .judge(new Delivery(message, DeliveryState.CLAIMED, 0, false, 0, null), now);
  }

  private static Person person(PersonKey key, @Nullable LocalDate left) {
    return new Person(key, "Maya", "nhs", "", "health_visitor", List.of(), false, left);
  }
}

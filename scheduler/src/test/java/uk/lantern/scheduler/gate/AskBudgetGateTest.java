package uk.lantern.scheduler.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.MongoTemplate;
import uk.lantern.content.calendar.CalendarConfiguration;
import uk.lantern.content.calendar.London;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.SteppingClock;
import uk.lantern.scheduler.TestStore;
import uk.lantern.scheduler.calendar.WorkingDaysConfiguration;
import uk.lantern.scheduler.outbox.Claim;
import uk.lantern.scheduler.outbox.Leases;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.outbox.OccurrenceKey;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.outbox.OutboxConfiguration;
import uk.lantern.scheduler.outbox.Receipt;
import uk.lantern.scheduler.outbox.SendGate;
import uk.lantern.scheduler.outbox.SendGate.Verdict;
import uk.lantern.scheduler.people.PeopleConfiguration;
import uk.lantern.scheduler.people.PersonKey;

/** Nobody is asked more than the setting says in one week, as the gate is wired. */
class AskBudgetGateTest {

  private static final PersonKey SAM = new PersonKey("t", "sam");

  private final MongoTemplate mongo = TestStore.mongo();
  private final SteppingClock clock = new SteppingClock("2026-12-01T10:00");
  private final AnnotationConfigApplicationContext context =
      new AnnotationConfigApplicationContext();

  @AfterEach
  void close() {
    context.close();
  }

  @Test
  void threeAsksGoInAWeekAndTheFourthOnTheNextMondayMorning() {
    start(Map.of());
    offer(MessageKind.DIGEST, "D-0012");
    offer(MessageKind.PULSE_ASKED, "P-0007");
    offer(MessageKind.ACTION_BUNDLE, "all");
    offer(MessageKind.ROUND_ASKED, "SA-2026-04");
    offer(MessageKind.QUESTION_ANSWERED, "Q-0147");
    assertThat(send())
        .containsExactlyInAnyOrder("P-0007", "all", "SA-2026-04", "Q-0147")
        .as("a digest is what can wait best");
    clock.set("2026-12-04T16:00");
    assertThat(send()).isEmpty();
    clock.set("2026-12-07T08:50");
    assertThat(send()).containsExactly("D-0012");
  }

  @Test
  void theReasonIsKeptAndItWaitsForMonday() {
    start(Map.of("lantern.asks-a-week", "1"));
    offer(MessageKind.PULSE_ASKED, "P-0007");
    assertThat(send()).containsExactly("P-0007");
    offer(MessageKind.PULSE_ASKED, "P-0008");
    Claim claim = context.getBean(Outbox.class).claim(1).getFirst();
    assertThat(gate().judge(claim.delivery(), London.now(clock)))
        .isInstanceOfSatisfying(
            Verdict.Defer.class,
            later -> {
              assertThat(later.reason()).isEqualTo("week_full");
              assertThat(later.until().atZone(London.ZONE).toLocalDate()).isEqualTo("2026-12-07");
            });
  }

  @Test
  void whatIsAboutASafetyCriticalActionGoesHoweverMuchWasAsked() {
    start(Map.of("lantern.asks-a-week", "1"));
    offer(MessageKind.PULSE_ASKED, "P-0007");
    assertThat(send()).hasSize(1);
    OccurrenceKey key = new OccurrenceKey(MessageKind.ACTION_TODAY, "all", SAM, today());
    context.getBean(Outbox.class).offer(message(key, Map.of(Message.SAFETY_CRITICAL, true), 1));
    assertThat(send()).containsExactly("all");
  }

  /** A line of a day is nothing any more when there is room again: it says so in the outbox. */
  @Test
  void whatIsNotWorthSendingInTheNextWeekExpires() {
    start(Map.of("lantern.asks-a-week", "1"));
    offer(MessageKind.PULSE_ASKED, "P-0007");
    assertThat(send()).hasSize(1);
    OccurrenceKey key = new OccurrenceKey(MessageKind.ACTION_TODAY, "all", SAM, today());
    Outbox outbox = context.getBean(Outbox.class);
    outbox.offer(message(key, Map.of(), 1));
    assertThat(send()).isEmpty();
    clock.set("2026-12-03T09:00");
    send();
    assertThat(outbox.find(key).orElseThrow().word().name()).isEqualTo("EXPIRED");
  }

  /** Two couriers that judge before either has sent leave one place to one of them. */
  @Test
  void twoThatAreJudgedAtTheSameTimeDoNotBothTakeTheLastPlace() {
    start(Map.of("lantern.asks-a-week", "1"));
    offer(MessageKind.PULSE_ASKED, "P-0007");
    offer(MessageKind.DIGEST, "D-0012");
    List<Claim> both = claim();
    assertThat(both).hasSize(2);
    assertThat(both.stream().map(it -> gate().judge(it.delivery(), London.now(clock))))
        .filteredOn(Verdict.Send.class::isInstance)
        .hasSize(1);
  }

  @Test
  void aSettingThatIsNoneStopsTheStartAndIsNamed() {
    assertThatThrownBy(() -> start(Map.of("lantern.asks-a-week", "0")))
        .rootCause()
        .hasMessage("lantern.asks-a-week is 0: give a number from 1 to 50.");
  }

  private LocalDate today() {
    return London.now(clock).toLocalDate();
  }

  private SendGate gate() {
    return context.getBean(SendGate.class);
  }

  private void offer(MessageKind kind, String what) {
    context
        .getBean(Outbox.class)
        .offer(message(new OccurrenceKey(kind, what, SAM, today()), Map.of(), 14));
  }

  private Message message(OccurrenceKey key, Map<String, Object> values, int days) {
    ZonedDateTime end = today().plusDays(days).atStartOfDay(London.ZONE);
    return new Message(key, "any", values, end.toInstant());
  }

  private List<Claim> claim() {
    context.getBean(Leases.class).beat();
    return context.getBean(Outbox.class).claim(100);
  }

  /** What goes now, one after the other as a courier sends. */
  private List<String> send() {
    Outbox outbox = context.getBean(Outbox.class);
    List<String> sent = new ArrayList<>();
    for (Claim claim : claim()) {
      switch (gate().judge(claim.delivery(), London.now(clock))) {
        case Verdict.Send go -> {
          outbox.sending(claim);
          outbox.settle(claim, new Receipt.Delivered("card"));
          sent.add(claim.delivery().message().key().what());
        }
        case Verdict.Defer it ->
            outbox.settle(claim, new Receipt.Deferred(it.until(), it.reason()));
        case Verdict.Withdraw it -> outbox.settle(claim, new Receipt.Withdrawn(it.reason()));
      }
    }
    return sent;
  }

  private void start(Map<String, Object> settings) {
    context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings));
    context.registerBean(MongoOperations.class, () -> mongo);
    context.registerBean(Clock.class, () -> clock);
    context.registerBean(Wording.class, () -> Wording.load(LocalDate.of(2026, 11, 26)));
    context.register(
        CalendarConfiguration.class,
        WorkingDaysConfiguration.class,
        PeopleConfiguration.class,
        OutboxConfiguration.class,
        GateConfiguration.class);
    context.refresh();
  }
}

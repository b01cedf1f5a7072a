package uk.lantern.scheduler.trigger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import uk.lantern.content.calendar.LanternClock;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.gate.GateConfiguration;
import uk.lantern.scheduler.outbox.Claim;
import uk.lantern.scheduler.outbox.Delivery;
import uk.lantern.scheduler.outbox.Leases;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.outbox.OccurrenceKey;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.outbox.Receipt;
import uk.lantern.scheduler.outbox.ReportWord;
import uk.lantern.scheduler.outbox.SendGate;
import uk.lantern.scheduler.outbox.SendGate.Verdict;
import uk.lantern.scheduler.people.DemoPeople;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Register;
import uk.lantern.scheduler.question.EscalatedQuestions;

/** Starts at awkward hours, on real Quartz, with the gate as it is wired. */
class QuietHoursTest {

  private final MongoTemplate mongo = TriggerWorld.store();

  /** A reply that a crash kept from the outbox is offered at start; the gate keeps it. */
  @ParameterizedTest
  @CsvSource({
    "a start at six in the morning, 2026-11-26T06:00, 2026-11-26T08:30",
    "Friday evening,                2026-11-27T18:00, 2026-11-30T08:30",
    "Maundy Thursday evening,       2027-03-25T18:00, 2027-03-30T08:30",
    "the day the clocks go forward, 2027-03-28T00:30, 2027-03-30T08:30",
    "the day the clocks go back,    2027-10-31T03:00, 2027-11-01T08:30"
  })
  void aReplyOfferedAtAQuietHourGoesOutInTheNextMorning(
      String what, String start, LocalDateTime opening) {
    answeredBefore(start);
    at(start)
        .run(
            context -> {
              assertThat(sentBy(context)).as(what).isEmpty();
              Delivery waiting = context.getBean(Outbox.class).waiting(9).getFirst();
              assertThat(waiting.word()).isEqualTo(ReportWord.WAITING);
            });
    at(opening.minusMinutes(1).toString())
        .run(context -> assertThat(sentBy(context)).as("a minute too early").isEmpty());
    at(opening.plusMinutes(15).toString())
        .run(context -> assertThat(sentBy(context)).as("spread over 15 minutes").hasSize(1));
  }

  @Test
  void aReplyGivenInWorkingHoursGoesAtOnce() {
    answeredBefore("2026-11-26T10:00");
    at("2026-11-26T10:00").run(context -> assertThat(sentBy(context)).hasSize(1));
  }

  /** 00:05 exists once on both days on which the clocks change. */
  @ParameterizedTest
  @ValueSource(strings = {"2026-11-26", "2027-03-28", "2027-10-31", "2028-02-29"})
  void nothingWaitsForAPersonFromTheDayOnWhichTheyLeft(LocalDate day) {
    PersonKey maya = new PersonKey("t", "maya");
    TriggerWorld.at(day + "T00:04:54", mongo)
        .withUserConfiguration(GateConfiguration.class)
        .run(
            context -> {
              context
                  .getBean(Register.class)
                  .keep(new Person(maya, "Maya", "", "", "other", List.of(), false, day));
              context.getBean(Outbox.class).offer(letter(maya, day));
              JobRuns runs = context.getBean(JobRuns.class);
              await().until(() -> runs.last(Triggers.LEAVERS).isPresent());
              assertThat(word(context, maya)).isEqualTo(ReportWord.CANCELLED);
              JobRun run = runs.last(Triggers.LEAVERS).orElseThrow();
              assertThat(run.plannedFor())
                  .isEqualTo(day.atTime(0, 5).atZone(London.ZONE).toInstant());
            });
  }

  private static ReportWord word(ApplicationContext context, PersonKey person) {
    return context.getBean(Outbox.class).of(person, 1).getFirst().word();
  }

  private void answeredBefore(String london) {
    String before = LocalDateTime.parse(london).minusMinutes(10).toString();
    TriggerWorld.localAt(before, mongo)
        .run(
            context -> {
              PersonKey asker = context.getBean(DemoPeople.class).byDefault().key();
              EscalatedQuestions questions = context.getBean(EscalatedQuestions.class);
              questions.pass("key", "cleaned text", asker);
              questions.answer("Q-0001", "reply", new PersonKey("t", "officer"));
            });
  }

  private ApplicationContextRunner at(String london) {
    return TriggerWorld.localAt(london, mongo).withUserConfiguration(GateConfiguration.class);
  }

  /** One round as the courier makes it: claim, ask the gate, put off or send. */
  private static List<String> sentBy(ApplicationContext context) {
    Outbox outbox = context.getBean(Outbox.class);
    SendGate gate = context.getBean(SendGate.class);
    List<String> sent = new ArrayList<>();
    for (Claim claim : claims(context)) {
      var now = London.now(context.getBean(LanternClock.class));
      switch (gate.judge(claim.delivery(), now)) {
        case Verdict.Send it -> sent.add(claim.delivery().id());
        case Verdict.Defer it ->
            outbox.settle(claim, new Receipt.Deferred(it.until(), it.reason()));
        case Verdict.Withdraw it -> outbox.settle(claim, new Receipt.Withdrawn(it.reason()));
      }
    }
    return sent;
  }

  /** None, for certain, only once the first beat has reached the store. */
  private static List<Claim> claims(ApplicationContext context) {
    await().until(() -> context.getBean(Leases.class).mayAct());
    return context.getBean(Outbox.class).claim(9);
  }

  private static Message letter(PersonKey person, LocalDate day) {
    return new Message(
        new OccurrenceKey(MessageKind.QUESTION_ANSWERED, "Q-0001", person, day),
        "question-answered",
        Map.of(),
        Instant.parse("2030-01-01T00:00:00Z"));
  }
}

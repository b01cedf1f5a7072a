package uk.lantern.bot.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import uk.lantern.bot.TestStore;
import uk.lantern.bot.card.TemplateCards;
import uk.lantern.content.calendar.London;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.calendar.WorkingDays;
import uk.lantern.scheduler.outbox.Claim;
import uk.lantern.scheduler.outbox.KeptOutbox;
import uk.lantern.scheduler.outbox.LeasePace;
import uk.lantern.scheduler.outbox.Leases;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.outbox.Receipt;
import uk.lantern.scheduler.outbox.SendGate;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.question.AnswerLetters;
import uk.lantern.scheduler.question.EscalatedQuestion;
import uk.lantern.scheduler.question.EscalatedQuestions;

/** What the team reads when an answer cannot go at once, or not to everybody. */
class AnswerCardsTest {

  private static final ZonedDateTime EVENING =
      LocalDate.of(2026, 11, 24).atTime(18, 0).atZone(London.ZONE);
  private static final Instant MORNING = Instant.parse("2026-11-25T08:30:00Z");
  private static final PersonKey JO = new PersonKey("t", "jo");
  private static final PersonKey MAYA = new PersonKey("t", "maya");
  private static final PersonKey SAM = new PersonKey("t", "sam");

  private final TestStore store = new TestStore();
  private final MongoOperations mongo = store.mongo;
  private final Clock clock = Clock.fixed(EVENING.toInstant(), London.ZONE);
  private final Leases leases = new Leases(mongo, System::nanoTime, LeasePace.USUAL);
  private final Outbox outbox = new KeptOutbox(mongo, leases, clock);
  private final EscalatedQuestions questions =
      new EscalatedQuestions(mongo, new WorkingDays(day -> false), clock);
  private final AnswerLetters letters = new AnswerLetters(questions, outbox);

  @AfterEach
  void close() {
    store.close();
  }

  private AnswerCards cards(SendGate gate) {
    return new AnswerCards(
        letters, gate, TemplateCards.load(false), Wording.load(EVENING.toLocalDate()));
  }

  private EscalatedQuestion answered(PersonKey... askers) {
    String ref = questions.pass("k", "text", askers.length == 0 ? null : askers[0]).ref();
    for (PersonKey asker : askers) {
      questions.join(ref, asker);
    }
    questions.answer(ref, "yes", JO);
    EscalatedQuestion question = questions.find(ref).orElseThrow();
    letters.offer(question, EVENING.toInstant());
    return question;
  }

  @Test
  void anAnswerOutsideTheHoursSaysWhenItWillGo() {
    SendGate closed = (delivery, now) -> new SendGate.Verdict.Defer(MORNING, "outside_hours");
    assertThat(cards(closed).given(answered(MAYA), EVENING).text())
        .contains("Your reply goes on Wednesday 25 November 2026, 08:30.")
        .doesNotContain("I will send your reply");
  }

  @Test
  void whoeverMayBeWrittenToNowIsToldApartFromWhoeverMayNot() {
    SendGate some =
        (delivery, now) ->
            delivery.message().recipient().equals(SAM)
                ? new SendGate.Verdict.Defer(MORNING, "paused")
                : new SendGate.Verdict.Send();
    assertThat(cards(some).given(answered(MAYA, SAM), EVENING).text())
        .contains("I will send your reply to the person who asked.")
        .contains("Your reply goes on Wednesday 25 November 2026, 08:30.");
  }

  @Test
  void aQuestionWithoutANameSaysThatNobodyCanBeTold() {
    SendGate open = (delivery, now) -> new SendGate.Verdict.Send();
    EscalatedQuestion nameless = answered();
    assertThat(cards(open).given(nameless, EVENING).text()).contains("came without a name");
    assertThat(cards(open).report(nameless).text()).contains("came without a name");
  }

  @Test
  void theReportCountsByTheOutboxsWords() {
    EscalatedQuestion question = answered(MAYA, SAM);
    leases.beat();
    for (Claim claim : outbox.claim(10)) {
      boolean sam = claim.delivery().message().recipient().equals(SAM);
      outbox.settle(
          claim, sam ? new Receipt.Unreachable("not_installed") : new Receipt.Delivered("a"));
    }
    SendGate open = (delivery, now) -> new SendGate.Verdict.Send();
    assertThat(cards(open).report(question).text()).contains("told: 1; not installed: 1");
  }
}

package uk.lantern.scheduler.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import uk.lantern.scheduler.outbox.Claim;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.outbox.Receipt;
import uk.lantern.scheduler.people.DemoPeople;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.question.EscalatedQuestions;

/** One question from asking to being told, with a stop and a start after every step. */
class RestartAtAnyMomentTest {

  private static final PersonKey OFFICER = new PersonKey("t", "officer");

  private final MongoTemplate mongo = TriggerWorld.store();

  @Test
  void replyGivenAMinuteBeforeACrashIsOfferedAtTheNextStartAndNotTheNextMorning() {
    startedAt("2026-11-24T18:20", this::pass);
    startedAt("2026-11-24T18:21", lantern -> questions(lantern).answer("1", "reply", OFFICER));
    startedAt(
        "2026-11-24T18:22",
        lantern ->
            assertThat(claim(lantern))
                .extracting(claim -> claim.delivery().message().key().kind())
                .containsExactly(MessageKind.QUESTION_ANSWERED));
  }

  @Test
  void eachLetterIsDeliveredOnceThoughLanternStopsAfterEveryStep() {
    startedAt("2026-11-23T15:00", this::pass);
    startedAt("2026-11-24T10:05", lantern -> assertThat(deliverAll(lantern)).isEqualTo(3));
    startedAt("2026-11-24T10:10", lantern -> assertThat(deliverAll(lantern)).isZero());
    startedAt("2026-11-24T10:20", lantern -> questions(lantern).answer("1", "reply", OFFICER));
    startedAt("2026-11-24T10:21", lantern -> assertThat(deliverAll(lantern)).isEqualTo(1));
    startedAt(
        "2026-11-24T10:30",
        lantern -> {
          assertThat(deliverAll(lantern)).isZero();
          assertThat(questions(lantern).find("1").orElseThrow().told()).hasSize(1);
          assertThat(questions(lantern).untold()).isEmpty();
        });
    startedAt("2026-11-25T10:30", lantern -> assertThat(deliverAll(lantern)).isZero());
  }

  @Test
  void aJumpOfTwoWeeksEndsWhileTheTesterStillWatches() {
    startedAt("2026-11-23T15:00", this::pass);
    startedAt(
        "2026-11-23T15:01",
        lantern -> {
          long start = System.nanoTime();
          JumpOutcome outcome = lantern.getBean(DemoTime.class).jump("14 days");
          Duration took = Duration.ofNanos(System.nanoTime() - start);
          assertThat(outcome).isInstanceOf(JumpOutcome.Jumped.class);
          // Ten working days with three rows each, two Tuesdays, fourteen nights, and the last of
          // each row that may be skipped.
          int skippable =
              (int) Triggers.ALL.stream().filter(row -> row.misfire() == Misfire.SKIP).count();
          assertThat(((JumpOutcome.Jumped) outcome).fired()).hasSize(30 + 2 + 14 + skippable);
          assertThat(took).isLessThan(Duration.ofSeconds(10));
          System.getLogger("jump").log(System.Logger.Level.INFO, "14 days took {0}", took);
        });
  }

  private void startedAt(String london, Consumer<ApplicationContext> then) {
    TriggerWorld.localAt(london, mongo).run(then::accept);
  }

  private void pass(ApplicationContext lantern) {
    PersonKey asker = lantern.getBean(DemoPeople.class).byDefault().key();
    assertThat(questions(lantern).pass("key", "cleaned text", asker).ref()).isEqualTo("Q-0001");
  }

  private static EscalatedQuestions questions(ApplicationContext lantern) {
    return lantern.getBean(EscalatedQuestions.class);
  }

  private static int deliverAll(ApplicationContext lantern) {
    Outbox outbox = lantern.getBean(Outbox.class);
    List<Claim> claims = claim(lantern);
    for (Claim claim : claims) {
      assertThat(outbox.sending(claim)).isTrue();
      assertThat(outbox.settle(claim, new Receipt.Delivered("a1"))).isTrue();
    }
    return claims.size();
  }

  private static List<Claim> claim(ApplicationContext lantern) {
    return lantern.getBean(Outbox.class).claim(50);
  }
}

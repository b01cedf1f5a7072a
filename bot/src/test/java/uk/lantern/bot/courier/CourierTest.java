package uk.lantern.bot.courier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import uk.lantern.bot.teams.connector.Receipt;
import uk.lantern.bot.teams.connector.Slot;
import uk.lantern.scheduler.outbox.Cancellation;
import uk.lantern.scheduler.outbox.DeliveryState;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.outbox.ReportWord;

/** Claim, gate, turn, sending, post, settle: many at a time, each once. */
class CourierTest extends CourierWorld {

  private static final Slot.NotYet AWAY = new Slot.NotYet(Duration.ofSeconds(1), "host_away");

  @Test
  void everythingDueIsSentOnceWhenSettleReturnsWithAFewAtATime() {
    List<Message> all = broadcast("t", 300);
    outbox.offerAll(all);
    teams.latency = Duration.ofMillis(20);
    courier.settle();
    assertThat(teams.sent)
        .extracting(Teams.Sent::conversation)
        .hasSize(300)
        .doesNotHaveDuplicates();
    assertThat(outbox.counts()).containsEntry(DeliveryState.DELIVERED, 300L);
    assertThat(teams.mostInFlight.get()).isBetween(4, 16);
  }

  @Test
  void aTenantThatIsSlowHoldsNoOther() {
    List<Message> slow = broadcast("slow", 200);
    List<Message> quick = broadcast("quick", 100);
    teams.turns = to -> to.tenant().equals("slow") ? AWAY : null;
    outbox.offerAll(slow);
    outbox.offerAll(quick);
    rounds.start();
    await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> outbox.counts().get(DeliveryState.DELIVERED) == 100L);
    assertThat(outbox.counts().get(DeliveryState.CLAIMED)).isLessThanOrEqualTo(32);
    teams.turns = to -> null;
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> outbox.counts().get(DeliveryState.DELIVERED) == 300L);
  }

  @Test
  void aHostThatIsAwayCostsNoAttemptAndNoDoubt() {
    Message letter = text(MessageKind.WAITING_QUESTIONS, "all", person("t", "jo"));
    AtomicBoolean away = new AtomicBoolean(true);
    teams.turns = to -> away.get() ? AWAY : null;
    outbox.offer(letter);
    rounds.start();
    await().until(() -> after(letter).state() == DeliveryState.CLAIMED);
    await().during(Duration.ofSeconds(2)).until(() -> after(letter).attempts() == 0);
    away.set(false);
    await().until(() -> after(letter).state() == DeliveryState.DELIVERED);
    assertThat(after(letter).attempts()).isEqualTo(1);
  }

  @Test
  void anOutageOfManyTriesParksNothing() {
    Message letter = text(MessageKind.WAITING_QUESTIONS, "all", person("t", "jo"));
    outbox.offer(letter);
    AtomicInteger tries = new AtomicInteger();
    teams.answers =
        (to, l) ->
            tries.incrementAndGet() <= 15
                ? new Receipt.Retry(Duration.ofMinutes(1), tries.get() % 2 == 0 ? 503 : 429)
                : teams.delivered();
    for (int i = 0; i < 16; i++) {
      courier.settle();
      clock.jumpTo(clock.instant().plus(Duration.ofMinutes(2)));
    }
    assertThat(after(letter).state()).isEqualTo(DeliveryState.DELIVERED);
    assertThat(tries).hasValue(16);
  }

  @Test
  void aStopLetsLettersInFlightEndAndGivesTheOthersBackWithoutDoubt() throws Exception {
    List<Message> all = broadcast("t", 60);
    teams.latency = Duration.ofMillis(700);
    outbox.offerAll(all);
    rounds.start();
    await().until(() -> teams.inFlight.get() == 16);
    rounds.stop();
    assertThat(teams.inFlight).hasValue(0);
    assertThat(outbox.counts())
        .containsEntry(DeliveryState.SENDING, 0L)
        .containsEntry(DeliveryState.CLAIMED, 0L)
        .containsEntry(DeliveryState.IN_DOUBT, 0L);
    assertThat(outbox.counts().get(DeliveryState.DELIVERED)).isEqualTo(teams.sent.size());
    assertThat(all.stream().mapToInt(m -> after(m).attempts()).sum()).isEqualTo(teams.sent.size());
  }

  /** The store is asked every ten seconds only, so it must be the offers that wake the courier. */
  @Test
  void whatIsOfferedHereIsTakenUpAtOnce() {
    List<Message> all = broadcast("t", 200);
    Courier idle = courier(teams, Duration.ofSeconds(10));
    CourierRounds its = new CourierRounds(idle, outbox);
    its.start();
    await().pollDelay(Duration.ofSeconds(1)).until(() -> true);
    try (ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor()) {
      for (int i = 0; i < all.size(); i++) {
        Message letter = all.get(i);
        var unused = timer.schedule(() -> outbox.offer(letter), 10L * i, TimeUnit.MILLISECONDS);
      }
    }
    await().until(() -> outbox.counts().get(DeliveryState.DELIVERED) == 200L);
    its.stop();
    var lateness = metrics.get("outbox.lateness").tag("lane", "broadcast").timer();
    assertThat(lateness.count()).isEqualTo(200);
    assertThat(lateness.mean(TimeUnit.MILLISECONDS)).isLessThan(250);
  }

  @Test
  void case129ABroadcastThatIsCancelledStopsWithinASecondAndTheCountsAreExact() {
    List<Message> all = broadcast("t", 200);
    teams.latency = Duration.ofMillis(200);
    outbox.offerAll(all);
    rounds.start();
    await().until(() -> teams.sent.size() >= 32);
    int cancelled = outbox.cancel(Cancellation.about(MessageKind.DIGEST, "all", "recalled"));
    await().pollDelay(Duration.ofSeconds(1)).until(() -> true);
    int sent = teams.sent.size();
    await().during(Duration.ofMillis(500)).until(() -> teams.sent.size() == sent);
    assertThat(outbox.counts().get(DeliveryState.CANCELLED)).isEqualTo(cancelled);
    assertThat(outbox.counts().get(DeliveryState.DELIVERED)).isEqualTo(sent);
    assertThat(cancelled + sent).isEqualTo(200);
  }

  @Test
  void case127AfterSomebodyLeftNothingIsSentToThem() {
    Message letter = text(MessageKind.DIGEST, "all", person("t", "jo"));
    AtomicBoolean away = new AtomicBoolean(true);
    teams.turns = to -> away.get() ? AWAY : null;
    outbox.offer(letter);
    rounds.start();
    await().until(() -> after(letter).state() == DeliveryState.CLAIMED);
    await().pollDelay(Duration.ofMillis(1_500)).until(() -> true);
    references.left(letter.recipient());
    away.set(false);
    await().until(() -> after(letter).state() == DeliveryState.UNREACHABLE);
    assertThat(after(letter).word()).isEqualTo(ReportWord.NOT_INSTALLED);
    assertThat(teams.sent).isEmpty();
  }

  @Test
  void case128OneBroadcastPressedByTwoAtOnceGoesOnce() throws Exception {
    List<Message> all = broadcast("t", 50);
    rounds.start();
    CountDownLatch both = new CountDownLatch(2);
    for (int i = 0; i < 2; i++) {
      Thread.ofVirtual()
          .start(
              () -> {
                outbox.offerAll(all);
                both.countDown();
              });
    }
    assertThat(both.await(10, TimeUnit.SECONDS)).isTrue();
    await().until(() -> outbox.counts().get(DeliveryState.DELIVERED) == 50L);
    assertThat(teams.sent).extracting(Teams.Sent::conversation).hasSize(50).doesNotHaveDuplicates();
  }

  @Test
  void aPauseForAllReachesLettersThatWaitForTheirTurn() {
    Message letter = text(MessageKind.DIGEST, "all", person("t", "jo"));
    AtomicBoolean away = new AtomicBoolean(true);
    teams.turns = to -> away.get() ? AWAY : null;
    outbox.offer(letter);
    rounds.start();
    await().until(() -> after(letter).state() == DeliveryState.CLAIMED);
    await().pollDelay(Duration.ofMillis(1_500)).until(() -> true);
    pause.pause("priya", "wrong text");
    away.set(false);
    await().until(() -> after(letter).state() == DeliveryState.DUE);
    assertThat(teams.sent).isEmpty();
    pause.resume();
    await().until(() -> after(letter).state() == DeliveryState.DELIVERED);
  }
}

package uk.lantern.scheduler.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lantern.scheduler.Ground.JO;
import static uk.lantern.scheduler.Ground.MAYA;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import uk.lantern.scheduler.people.PersonKey;

class OutboxRacesTest extends LetterBox {

  @Test
  void theSameOccurrenceIsKeptOnceWithTheFirstWords() {
    assertThat(outbox.offer(reminder(MAYA, "first"))).isTrue();
    assertThat(outbox.offer(reminder(MAYA, "second"))).isFalse();
    assertThat(outbox.offer(reminder(JO, "other person"))).isTrue();

    assertThat(outbox.find(reminder(MAYA, "").key()).orElseThrow().message().values())
        .containsEntry("title", "first")
        .containsEntry("questions", List.of(Map.of("ref", "Q-0001", "overdue", false)));
    assertThat(outbox.counts()).containsEntry(DeliveryState.DUE, 2L).hasSize(8);
  }

  @Test
  void twentyOffersAtOnceOfOneOccurrenceKeepOne() throws Exception {
    ConcurrentLinkedQueue<Boolean> results = new ConcurrentLinkedQueue<>();
    atOnce(20, () -> results.add(outbox.offer(reminder(MAYA, "x"))));

    assertThat(results).hasSize(20).containsOnlyOnce(true);
    assertThat(outbox.counts()).containsEntry(DeliveryState.DUE, 1L);
  }

  @Test
  void eightClaimersNeverGetTheSameDelivery() throws Exception {
    for (int i = 0; i < 60; i++) {
      outbox.offer(reminder(new PersonKey("t1", "p" + i), "x"));
    }
    ConcurrentLinkedQueue<String> claimed = new ConcurrentLinkedQueue<>();
    atOnce(8, () -> outbox.claim(20).forEach(c -> claimed.add(c.delivery().id())));

    assertThat(claimed).hasSize(60).doesNotHaveDuplicates();
  }

  @Test
  void aDeliveredMessageIsNeverClaimedAgainAndIsPurgedAfterThirtyDays() {
    outbox.offer(reminder(MAYA, "x"));
    Claim claim = outbox.claim(5).getFirst();
    assertThat(outbox.sending(claim)).isTrue();
    assertThat(outbox.settle(claim, new Receipt.Delivered("a1"))).isTrue();

    Delivery delivery = outbox.find(claim.delivery().message().key()).orElseThrow();
    assertThat(delivery.state()).isEqualTo(DeliveryState.DELIVERED);
    assertThat(delivery.attempts()).isEqualTo(1);
    assertThat(delivery.outcome().activityId()).isEqualTo("a1");
    assertThat(outbox.claim(5)).isEmpty();
    assertThat(outbox.purge(DAY.plusDays(29))).isZero();
    assertThat(outbox.purge(DAY.plusDays(30))).isEqualTo(1);
  }

  @Test
  void aMessageThatIsTooLateExpiresInsteadOfBeingSent() {
    outbox.offer(reminder(MAYA, "x"));
    ground.clock.jumpTo(TEN.plus(Duration.ofHours(8)));

    assertThat(outbox.claim(5)).isEmpty();
    assertThat(outbox.counts()).containsEntry(DeliveryState.EXPIRED, 1L);
  }

  @Test
  void tooManyRequestsWaitsAtLeastASecondAndAtMostAQuarterOfAnHour() {
    outbox.offer(reminder(MAYA, "x"));
    Claim claim = outbox.claim(1).getFirst();
    outbox.sending(claim);
    outbox.settle(claim, new Receipt.TryLater("throttled", Duration.ofDays(365)));

    assertThat(outbox.claim(1)).isEmpty();
    ground.clock.jumpTo(TEN.plus(Duration.ofMinutes(15)));
    Claim again = outbox.claim(1).getFirst();
    assertThat(again.delivery().sentAgain()).isFalse();
    outbox.settle(again, new Receipt.TryLater("throttled", Duration.ZERO));
    assertThat(outbox.claim(1)).isEmpty();
  }

  @Test
  void aDocumentOfANewerVersionIsLeftUntouched() {
    outbox.offer(reminder(MAYA, "x"));
    ground.mongo.updateFirst(new Query(), new Update().set("v", 2), "deliveries");

    assertThat(outbox.claim(1)).isEmpty();
  }

  @Test
  void nothingPrintedCarriesPeoplesWords() {
    Message message = reminder(MAYA, "secret words");
    assertThat(message.toString()).doesNotContain("secret");
    assertThat(StoredDelivery.due(message, TEN).letter().toString()).doesNotContain("secret");
  }

  private static void atOnce(int threads, Runnable work) throws InterruptedException {
    CountDownLatch go = new CountDownLatch(1);
    try (var pool = Executors.newFixedThreadPool(threads)) {
      for (int i = 0; i < threads; i++) {
        pool.submit(
            () -> {
              go.await();
              work.run();
              return null;
            });
      }
      go.countDown();
    }
  }
}

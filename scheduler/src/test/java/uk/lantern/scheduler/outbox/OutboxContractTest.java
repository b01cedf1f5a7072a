package uk.lantern.scheduler.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.TestStore;
import uk.lantern.scheduler.people.PersonKey;

/** The contract of the outbox: states, once per key, waits, expiry, retention. */
@Tag("contract")
class OutboxContractTest extends OutboxWorld {

  @Test
  void secondOfferOfAnOccurrenceChangesNothing() throws Exception {
    List<Boolean> offered =
        TestStore.atOnce(16, () -> a.offer(message(MessageKind.WAITING_QUESTIONS, "jo")));
    assertThat(offered).filteredOn(first -> first).hasSize(1);
    Claim claim = a.claim(10).getFirst();
    a.sending(claim);
    a.settle(claim, new Receipt.Delivered("activity-1"));
    assertThat(b.offer(message(MessageKind.WAITING_QUESTIONS, "jo"))).isFalse();
    assertThat(b.claim(10)).isEmpty();
  }

  @Test
  void messageGoesThroughItsStatesAndKeepsItsValues() {
    Message message = message(MessageKind.WAITING_QUESTIONS, "jo");
    a.offer(message);
    assertThat(a.counts()).containsEntry(DeliveryState.DUE, 1L).hasSize(10);
    Claim claim = a.claim(1).getFirst();
    assertThat(claim.delivery().message()).isEqualTo(message);
    assertThat(a.sending(claim)).isTrue();
    assertThat(state(message)).isEqualTo(DeliveryState.SENDING);
    assertThat(a.settle(claim, new Receipt.Delivered("activity-1"))).isTrue();
    Delivery delivered = a.find(message.key()).orElseThrow();
    assertThat(delivered.state()).isEqualTo(DeliveryState.DELIVERED);
    assertThat(delivered.attempts()).isEqualTo(1);
    assertThat(delivered.outcome().activityId()).isEqualTo("activity-1");
    assertThat(a.settle(claim, new Receipt.Failed("x"))).as("settled once").isFalse();
  }

  @Test
  void manyClaimersNeverShareAClaim() throws Exception {
    for (int i = 0; i < 60; i++) {
      a.offer(message(MessageKind.WAITING_QUESTIONS, "person-" + i));
    }
    List<String> claimed = new ArrayList<>();
    TestStore.atOnce(8, () -> a.claim(10))
        .forEach(c -> c.forEach(x -> claimed.add(x.delivery().id())));
    b.claim(100).forEach(x -> claimed.add(x.delivery().id()));
    assertThat(claimed).hasSize(60).doesNotHaveDuplicates();
  }

  @Test
  void whatIsTooLateExpiresAndIsNotSent() {
    Message message = message(MessageKind.WAITING_QUESTIONS, "jo");
    a.offer(message);
    clock.set("2026-11-24T17:30");
    assertThat(a.claim(1)).isEmpty();
    assertThat(state(message)).isEqualTo(DeliveryState.EXPIRED);
  }

  @Test
  void tryLaterWaitsBetweenASecondAndAQuarterOfAnHour() {
    Message message = message(MessageKind.WAITING_QUESTIONS, "jo");
    a.offer(message);
    settleNext(new Receipt.TryLater("throttled", Duration.ofSeconds(-1)));
    assertThat(a.claim(1)).isEmpty();
    clock.forward(Duration.ofSeconds(1));
    settleNext(new Receipt.TryLater("throttled", Duration.ofDays(11_574)));
    clock.forward(Duration.ofMinutes(15).minusSeconds(1));
    assertThat(a.claim(1)).isEmpty();
    clock.forward(Duration.ofSeconds(1));
    settleNext(new Receipt.Unreachable("blocked"));
    assertThat(a.find(message.key()).orElseThrow().attempts()).isEqualTo(3);
    assertThat(state(message)).isEqualTo(DeliveryState.UNREACHABLE);
  }

  @Test
  void doubtfulPostGoesAgainMarkedOrWaitsByKind() {
    a.offer(message(MessageKind.WAITING_QUESTIONS, "jo"));
    settleNext(new Receipt.Doubtful("time_out"));
    clock.forward(Duration.ofMinutes(1));
    assertThat(a.claim(1).getFirst().delivery().sentAgain()).isTrue();
    Message broadcast = message(MessageKind.DIGEST, "jo");
    a.offer(broadcast);
    settleNext(new Receipt.Doubtful("time_out"));
    assertThat(state(broadcast)).isEqualTo(DeliveryState.IN_DOUBT);
  }

  @Test
  void settledDeliveryIsKeptThirtyDays() {
    Message message = message(MessageKind.WAITING_QUESTIONS, "jo");
    a.offer(message);
    settleNext(new Receipt.Delivered("x"));
    assertThat(a.purge(DAY.plusDays(29))).isZero();
    assertThat(a.purge(DAY.plusDays(30))).isEqualTo(1);
    assertThat(a.find(message.key())).isEmpty();
  }

  @Test
  void whatWasSettledOnTheFirstIsKeptUntilItsMonthIsOver() {
    clock.set("2026-12-01T10:00");
    Message letter = message(MessageKind.WAITING_QUESTIONS, "jo");
    Instant tonight = clock.instant().plus(Duration.ofHours(8));
    a.offer(new Message(letter.key(), letter.template(), letter.values(), tonight));
    settleNext(new Receipt.Delivered("x"));
    assertThat(a.purge(LocalDate.of(2026, 12, 31))).isZero();
    assertThat(a.purge(LocalDate.of(2027, 1, 1))).isEqualTo(1);
  }

  @Test
  void keysOfDifferentPeopleNeverMeet() {
    OccurrenceKey one = key("a|b", "c");
    OccurrenceKey other = key("a", "b|c");
    assertThat(one.id()).isNotEqualTo(other.id());
  }

  private static OccurrenceKey key(String tenant, String object) {
    return new OccurrenceKey(MessageKind.DIGEST, "x", new PersonKey(tenant, object), DAY);
  }
}

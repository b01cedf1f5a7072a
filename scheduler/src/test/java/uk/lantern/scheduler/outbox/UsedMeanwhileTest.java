package uk.lantern.scheduler.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.spy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.mockito.invocation.InvocationOnMock;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import uk.lantern.scheduler.SteppingClock;

/** A card is used at the very moment at which its sender, or its sender's heir, writes it off. */
class UsedMeanwhileTest {

  private final InStore store = new InStore();
  private final MongoTemplate slow = spy(store.mongo);
  private final SteppingClock clock = new SteppingClock("2026-11-24T10:00");
  private final AtomicLong nanos = new AtomicLong();
  private final Leases leases = new Leases(slow, nanos::get, LeasePace.USUAL);
  private final Outbox its = new KeptOutbox(slow, leases, clock);
  private final Instances.Instance other = store.start(clock, nanos::get);
  private final Message message = OutboxWorld.message(MessageKind.WAITING_QUESTIONS, "jo");

  private Object thenItIsUsed(InvocationOnMock read) throws Throwable {
    Object answer = read.callRealMethod();
    other.outbox().arrived(message.key().id());
    return answer;
  }

  private DeliveryState state() {
    return other.outbox().find(message.key()).orElseThrow().state();
  }

  @Test
  void afterItsSenderHasReadHowOftenItWasTriedItIsNotSentAgain() {
    leases.beat();
    its.offer(message);
    Claim claim = its.claim(1).getFirst();
    its.sending(claim);
    doAnswer(this::thenItIsUsed).when(slow).findOne(any(Query.class), eq(StoredDelivery.class));
    assertThat(its.settle(claim, new Receipt.Doubtful("no_answer"))).isTrue();
    assertThat(state()).isEqualTo(DeliveryState.DELIVERED);
  }

  @Test
  void afterItsHeirHasLookedForUsedOnesItIsNotSentAgain() {
    other.beat();
    other.outbox().offer(message);
    Claim claim = other.outbox().claim(1).getFirst();
    other.outbox().sending(claim);
    leases.beat();
    its.claim(1); // begins to watch
    doAnswer(this::thenItIsUsed).when(slow).exists(any(Query.class), eq(StoredDelivery.class));
    for (int look = 0; look < 3; look++) {
      nanos.addAndGet(Duration.ofSeconds(11).toNanos());
      leases.beat();
      assertThat(its.claim(1)).isEmpty();
    }
    assertThat(state()).isEqualTo(DeliveryState.DELIVERED);
  }
}

package uk.lantern.scheduler.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lantern.scheduler.Ground.MAYA;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutboxLateWritesTest extends LetterBox {

  @Test
  void theLateWriteOfAnOwnerThatWasTakenOverIsRefused() {
    outbox.offer(reminder(MAYA, "x"));
    Claim stale = outbox.claim(1).getFirst();
    outbox.sending(stale);
    Claim taken = takeOverByAnother().getFirst();

    assertThat(taken.token()).isGreaterThan(stale.token());
    assertThat(taken.delivery().sentAgain()).isTrue();
    assertThat(outbox.settle(stale, new Receipt.Delivered("late"))).isFalse();
    assertThat(outbox.sending(stale)).isFalse();
    assertThat(outbox.find(stale.delivery().message().key()).orElseThrow().state())
        .isEqualTo(DeliveryState.CLAIMED);
  }

  @Test
  void afterACrashBeforeThePostTheMessageGoesOutUnmarked() {
    outbox.offer(reminder(MAYA, "x"));
    outbox.claim(1);

    assertThat(takeOverByAnother().getFirst().delivery().sentAgain()).isFalse();
  }

  @Test
  void aBroadcastWhoseSenderDiedWaitsInDoubt() {
    outbox.offer(message(MessageKind.BROADCAST, MAYA, "x"));
    outbox.sending(outbox.claim(1).getFirst());

    assertThat(takeOverByAnother()).isEmpty();
    assertThat(outbox.counts()).containsEntry(DeliveryState.IN_DOUBT, 1L);
  }

  @Test
  void anOwnerWhoseBeatMovesKeepsItsWork() {
    outbox.offer(reminder(MAYA, "x"));
    Claim claim = outbox.claim(1).getFirst();
    Leases other = alive();
    Outbox theirs = new Outbox(ground.mongo, other, ground.clock);
    for (int second = 0; second < 60; second += 4) {
      nanos.addAndGet(Duration.ofSeconds(4).toNanos());
      leases.beat();
      other.beat();
      assertThat(theirs.claim(1)).isEmpty();
    }
    assertThat(outbox.sending(claim)).isTrue();
  }

  @Test
  void whoeverCouldNotBeatForFiveSecondsSendsNothing() {
    outbox.offer(reminder(MAYA, "x"));
    Claim claim = outbox.claim(1).getFirst();
    nanos.addAndGet(Duration.ofSeconds(5).toNanos());

    assertThat(outbox.sending(claim)).isFalse();
    assertThat(outbox.claim(1)).isEmpty();
  }

  private List<Claim> takeOverByAnother() {
    Leases other = alive();
    Outbox theirs = new Outbox(ground.mongo, other, ground.clock);
    theirs.claim(1);
    nanos.addAndGet(Duration.ofSeconds(10).toNanos());
    other.beat();
    return theirs.claim(1);
  }
}

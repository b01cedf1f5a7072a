package uk.lantern.scheduler.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/** The contract of leases: who dies loses the claim, who lives keeps it. */
class OutboxTakeoverTest extends OutboxWorld {

  @Test
  void claimOfADeadInstanceIsTakenOverAfterTenSecondsAndItsWritesAreRefused() {
    a.offer(message(MessageKind.WAITING_QUESTIONS, "jo"));
    Claim stale = a.claim(1).getFirst();
    assertThat(b.claim(1)).as("b begins to watch").isEmpty();
    silentFor(9);
    assertThat(b.claim(1)).as("not yet dead").isEmpty();
    silentFor(2);
    Claim taken = b.claim(1).getFirst();
    assertThat(taken.token()).isGreaterThan(stale.token());
    assertThat(taken.delivery().sentAgain()).as("nothing had been sent").isFalse();
    first.beat();
    assertThat(a.sending(stale)).isFalse();
    assertThat(a.settle(stale, new Receipt.Delivered("late"))).isFalse();
    assertThat(b.sending(taken)).isTrue();
  }

  @Test
  void instanceThatBeatsIsNeverTakenOverHoweverLateItsWallClockIs() {
    a.offer(message(MessageKind.WAITING_QUESTIONS, "jo"));
    a.claim(1);
    for (int i = 0; i < 30; i++) {
      clock.forward(Duration.ofMinutes(5));
      silentFor(2);
      first.beat();
      assertThat(b.claim(1)).isEmpty();
    }
  }

  @Test
  void deadSenderMeansOnceMoreForAReminderAndDoubtForABroadcast() {
    Message reminder = message(MessageKind.WAITING_QUESTIONS, "jo");
    Message broadcast = message(MessageKind.DIGEST, "jo");
    a.offer(reminder);
    a.offer(broadcast);
    a.claim(2).forEach(a::sending);
    b.claim(5);
    silentFor(11);
    List<Claim> again = b.claim(5);
    assertThat(again).hasSize(1);
    assertThat(again.getFirst().delivery().message()).isEqualTo(reminder);
    assertThat(again.getFirst().delivery().sentAgain()).isTrue();
    assertThat(state(broadcast)).isEqualTo(DeliveryState.IN_DOUBT);
  }

  /** Perhaps it is the letter that kills them. */
  @Test
  void aReminderWhoseSendersDieIsLeftToAPersonAfterTen() {
    Message message = message(MessageKind.WAITING_QUESTIONS, "jo");
    a.offer(message);
    for (int tries = 1; tries <= 10; tries++) {
      assertThat(state(message)).as("try %s", tries).isEqualTo(DeliveryState.DUE);
      Instances.Instance dies = instances.start(clock, nanos::get);
      dies.beat();
      Claim claim = dies.outbox().claim(1).getFirst();
      assertThat(dies.outbox().sending(claim)).isTrue();
      instances.pause();
      silentFor(2);
      b.claim(1); // begins to watch
      silentFor(11);
      b.claim(1);
      instances.resume();
    }
    assertThat(state(message)).isEqualTo(DeliveryState.IN_DOUBT);
  }

  @Test
  void instanceWithoutAFreshBeatClaimsAndSendsNothing() {
    a.offer(message(MessageKind.WAITING_QUESTIONS, "jo"));
    Claim claim = a.claim(1).getFirst();
    nanos.addAndGet(Duration.ofSeconds(5).toNanos());
    assertThat(a.sending(claim)).isFalse();
    assertThat(a.claim(1)).isEmpty();
    assertThat(instances.start(clock, nanos::get).outbox().claim(1)).isEmpty();
  }

  @Test
  void whoWasStoppedBetweenItsWriteAndItsPostKnowsItThoughItBeatsAgain() {
    a.offer(message(MessageKind.WAITING_QUESTIONS, "jo"));
    Claim claim = a.claim(1).getFirst();
    BooleanSupplier held = a.heldFromNow();
    assertThat(a.sending(claim)).isTrue();
    assertThat(held.getAsBoolean()).isTrue();
    nanos.addAndGet(Duration.ofSeconds(60).toNanos());
    first.beat();
    a.offer(message(MessageKind.DIGEST, "sam"));
    assertThat(a.claim(1)).as("it may act").hasSize(1);
    assertThat(held.getAsBoolean()).isFalse();
  }
}

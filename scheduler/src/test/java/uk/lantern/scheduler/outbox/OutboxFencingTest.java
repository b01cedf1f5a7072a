package uk.lantern.scheduler.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.lantern.scheduler.outbox.Instances.Instance;

/** The contract of the outbox: a claim that is out of date changes nothing and sends nothing. */
@Tag("contract")
class OutboxFencingTest extends OutboxWorld {

  @Test
  void ofTwoClaimsOfTheSameInstanceTheOlderIsRefused() {
    a.offer(message(MessageKind.WAITING_QUESTIONS, "jo"));
    Claim unheard = a.claim(1).getFirst();
    assertThat(a.putBackAllBut(List.of())).isEqualTo(1);
    Claim held = a.claim(1).getFirst();
    assertThat(held.token()).isGreaterThan(unheard.token());
    assertThat(a.sending(unheard)).isFalse();
    assertThat(a.settle(unheard, new Receipt.Delivered("late"))).isFalse();
    assertThat(a.settle(unheard, new Receipt.TryLater("late", Duration.ZERO))).isFalse();
    assertThat(a.sending(held)).isTrue();
  }

  @Test
  void whatAnInstanceLostTrackOfIsPutBackAndWhatItOrAnotherHoldsIsNot() {
    List<Message> all =
        List.of("jo", "sam", "ravi").stream().map(who -> message(MessageKind.DIGEST, who)).toList();
    a.offerAll(all);
    Claim known = a.claim(1).getFirst();
    a.claim(1);
    Claim others = b.claim(1).getFirst();
    assertThat(a.putBackAllBut(List.of(known.delivery().id()))).isEqualTo(1);
    assertThat(a.counts()).containsEntry(DeliveryState.DUE, 1L);
    assertThat(a.sending(known)).isTrue();
    assertThat(b.sending(others)).isTrue();
  }

  /** The first beat after the stop makes it look alive; its "sending" is from before. */
  @Test
  void whoWasStoppedUntilTheStoreAnsweredDoesNotSend() {
    AtomicInteger asked = new AtomicInteger(Integer.MIN_VALUE);
    long minute = Duration.ofSeconds(60).toNanos();
    Instance stopped =
        instances.start(clock, () -> nanos.get() + (asked.incrementAndGet() > 2 ? minute : 0));
    Outbox its = stopped.outbox();
    Message message = message(MessageKind.WAITING_QUESTIONS, "jo");
    its.offer(message);
    stopped.beat();
    Claim claim = its.claim(1).getFirst();
    asked.set(0); // before the write its own time is asked twice
    assertThat(its.sending(claim)).isFalse();
    assertThat(state(message)).as("was written").isEqualTo(DeliveryState.SENDING);
  }

  /** It says what the newer one says, and the newer one has gone or may have. */
  @ParameterizedTest
  @EnumSource(names = {"DUE", "CLAIMED", "SENDING", "DELIVERED", "IN_DOUBT", "SENT_ANOTHER_WAY"})
  void aReminderThatComesBackAfterANewerOneIsWithdrawn(DeliveryState ofTheNewer) {
    Message older = message(MessageKind.WAITING_QUESTIONS, "jo");
    a.offer(older);
    Claim claim = b.claim(1).getFirst();
    Message newer = onThe(DAY.plusDays(1), older);
    a.offer(newer);
    instances.put(newer, ofTheNewer);
    b.settle(claim, new Receipt.TryLater("throttled", Duration.ofSeconds(1)));
    clock.forward(Duration.ofSeconds(2));
    List<Claim> claimed = a.claim(5);
    assertThat(claimed).extracting(it -> it.delivery().message()).doesNotContain(older);
    assertThat(state(older)).isEqualTo(DeliveryState.CANCELLED);
    assertThat(a.find(older.key()).orElseThrow().outcome().reason()).isEqualTo("newer");
  }

  /** Nobody was told by a newer one that never went. */
  @ParameterizedTest
  @EnumSource(names = {"UNREACHABLE", "FAILED", "EXPIRED", "CANCELLED"})
  void aReminderStillGoesWhenTheNewerOneDidNot(DeliveryState ofTheNewer) {
    Message older = message(MessageKind.WAITING_QUESTIONS, "jo");
    a.offer(older);
    Message newer = onThe(DAY.plusDays(1), older);
    a.offer(newer);
    instances.put(newer, ofTheNewer);
    assertThat(a.claim(5)).extracting(it -> it.delivery().message()).containsExactly(older);
  }

  /** What is too late is closed once a second; until then it stands among what is due. */
  @Test
  void aReminderStillGoesWhenTheNewerOneHasJustBecomeTooLate() {
    Message older = message(MessageKind.WAITING_QUESTIONS, "jo");
    a.offer(older);
    Message like = onThe(DAY.plusDays(1), older);
    Instant soon = clock.instant().plusMillis(500);
    a.offer(new Message(like.key(), like.template(), like.values(), soon));
    instances.pause();
    a.claim(1); // looks for what is too late
    instances.resume();
    clock.forward(Duration.ofMillis(600));
    assertThat(a.claim(5)).extracting(it -> it.delivery().message()).containsExactly(older);
  }

  private static Message onThe(LocalDate day, Message like) {
    OccurrenceKey key = like.key();
    return new Message(
        new OccurrenceKey(key.kind(), key.what(), key.whom(), day),
        like.template(),
        like.values(),
        like.expires());
  }
}

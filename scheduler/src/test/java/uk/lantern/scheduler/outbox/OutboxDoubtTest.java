package uk.lantern.scheduler.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import uk.lantern.scheduler.outbox.Instances.Instance;

/** The contract of the outbox: what nobody knows (reliability.md 2.2), and who can tell. */
@Tag("contract")
class OutboxDoubtTest extends OutboxWorld {

  private static final Receipt NO_ANSWER = new Receipt.Doubtful("no_answer");

  private Message doubtful(MessageKind kind) {
    Message message = message(kind, "jo");
    a.offer(message);
    settleNext(NO_ANSWER);
    return message;
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"PULSE_ASKED", "PULSE_REMINDED", "ROUND_ASKED", "ROUND_REMINDED"})
  void aCardThatIsUsedSettlesTheDoubt(MessageKind kind) {
    Message message = doubtful(kind);
    assertThat(a.arrived(message.key().id())).isTrue();
    assertThat(state(message)).isEqualTo(DeliveryState.DELIVERED);
  }

  /** Otherwise the outbox would say when somebody answered a questionnaire without a name. */
  @ParameterizedTest
  @EnumSource(names = {"PULSE_ASKED", "PULSE_REMINDED", "ROUND_ASKED", "ROUND_REMINDED"})
  void aCardThatAsksAQuestionnaireSettlesNothingWhoeverQuotesIt(MessageKind kind) {
    Message message = message(kind, "jo");
    a.offer(message);
    Claim claim = a.claim(1).getFirst();
    a.sending(claim);
    assertThat(a.arrived(message.key().id())).as("while it is being sent").isFalse();
    a.settle(claim, NO_ANSWER);
    Delivery before = a.find(message.key()).orElseThrow();
    assertThat(before.state()).isEqualTo(DeliveryState.DUE);
    assertThat(a.arrived(message.key().id())).isFalse();
    assertThat(a.find(message.key())).contains(before);
  }

  @ParameterizedTest
  @EnumSource(names = {"WAITING_QUESTIONS", "DIGEST"})
  void aCardUsedWhileTheConnectorStillOwesItsAnswerIsNotSentAgainNorInDoubt(MessageKind kind) {
    Message message = message(kind, "jo");
    a.offer(message);
    Claim claim = a.claim(1).getFirst();
    a.sending(claim);
    a.arrived(message.key().id());
    assertThat(state(message))
        .as("its sender may yet hear the card's id")
        .isEqualTo(DeliveryState.SENDING);
    assertThat(a.settle(claim, NO_ANSWER)).isTrue();
    assertThat(a.find(message.key()).orElseThrow().outcome().reason()).isEqualTo("card_used");
    assertThat(state(message)).isEqualTo(DeliveryState.DELIVERED);
  }

  @Test
  void aCardUsedWhileItIsBeingSentKeepsTheIdThatTheAnswerBrings() {
    Message message = message(MessageKind.DIGEST, "jo");
    a.offer(message);
    Claim claim = a.claim(1).getFirst();
    a.sending(claim);
    a.arrived(message.key().id());
    assertThat(a.settle(claim, new Receipt.Delivered("activity-1"))).isTrue();
    assertThat(a.find(message.key()).orElseThrow().outcome().activityId()).isEqualTo("activity-1");
  }

  /** The copy that was used may be an earlier one than that of which the connector speaks. */
  @Test
  void aCardUsedWhileItIsBeingSentHasArrivedWhateverTheConnectorSaysLater() {
    List<Receipt> others =
        List.of(
            new Receipt.Failed("bad_request"),
            new Receipt.Unreachable("blocked"),
            new Receipt.Withdrawn("left"),
            new Receipt.TryLater("throttled", Duration.ofSeconds(1)));
    for (Receipt other : others) {
      Message message = message(MessageKind.WAITING_QUESTIONS, other.getClass().getSimpleName());
      a.offer(message);
      Claim claim = a.claim(1).getFirst();
      a.sending(claim);
      a.arrived(message.key().id());
      assertThat(a.settle(claim, other)).isTrue();
      assertThat(state(message)).as("%s", other).isEqualTo(DeliveryState.DELIVERED);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"WAITING_QUESTIONS", "DIGEST"})
  void aCardUsedAfterItsSenderDiedIsNotSentAgainNorInDoubt(MessageKind kind) {
    Message message = message(kind, "jo");
    a.offer(message);
    a.sending(a.claim(1).getFirst());
    b.claim(1); // begins to watch
    b.arrived(message.key().id());
    silentFor(11);
    assertThat(b.claim(1)).isEmpty();
    assertThat(state(message)).isEqualTo(DeliveryState.DELIVERED);
  }

  /** What a host answered with 502 in one moment would else knock again in one. */
  @Test
  void doubtfulRemindersComeAgainSpreadOverSixSecondsAndNoneBeforeHalfAMinute() {
    int many = 60;
    a.offerAll(reminders(many));
    for (Claim claim : a.claim(many)) {
      a.sending(claim);
      a.settle(claim, NO_ANSWER);
    }
    clock.forward(Duration.ofSeconds(30).minusMillis(1));
    assertThat(a.claim(many)).isEmpty();
    List<Integer> bySecond = new ArrayList<>();
    for (int second = 0; second < 7; second++) {
      clock.forward(Duration.ofSeconds(1));
      bySecond.add(a.claim(many).size());
    }
    assertThat(bySecond.stream().mapToInt(it -> it).sum()).isEqualTo(many);
    assertThat(bySecond.subList(0, 6)).allMatch(it -> it > 0 && it < many / 2);
  }

  @Test
  void aReminderThatAlwaysEndsInDoubtIsLeftToAPersonAfterTenTries() {
    Message message = message(MessageKind.WAITING_QUESTIONS, "jo");
    a.offer(message);
    for (int tries = 1; tries <= 10; tries++) {
      assertThat(state(message)).as("try %s", tries).isEqualTo(DeliveryState.DUE);
      settleNext(NO_ANSWER);
      clock.forward(Duration.ofMinutes(1));
    }
    assertThat(state(message)).isEqualTo(DeliveryState.IN_DOUBT);
    assertThat(a.claim(1)).isEmpty();
    a.resolve(message.key().id(), Resolution.SEND_AGAIN);
    settleNext(new Receipt.TryLater("throttled", Duration.ofSeconds(5)));
    assertThat(state(message)).as("a person had it begin afresh").isEqualTo(DeliveryState.DUE);
  }

  /** R16 kills and steps clocks; here two wrong ones take turns in every build. */
  @Test
  void twoClocksFiveMinutesApartDuplicateNothing() {
    List<Clock> clocks = List.of(off(-5), off(5));
    List<Instance> both = clocks.stream().map(its -> instances.start(its, nanos::get)).toList();
    List<Message> all = reminders(40);
    both.getFirst().outbox().offerAll(all.subList(0, 20));
    both.getLast().outbox().offerAll(all);
    Set<String> sent = new HashSet<>();
    for (int turn = 0; turn < 70; turn++) {
      both.forEach(Instance::beat);
      Outbox its = both.get(turn % 2).outbox();
      Instant later = clocks.get(turn % 2).instant().plusSeconds(60);
      for (Claim claim : its.claim(7)) {
        if (turn < 6) {
          its.settle(claim, new Receipt.Deferred(later, "quiet"));
        } else {
          assertThat(its.sending(claim)).isTrue();
          assertThat(sent.add(claim.delivery().id())).as("sent once").isTrue();
          its.settle(claim, new Receipt.Delivered("x"));
        }
      }
      nanos.addAndGet(Duration.ofSeconds(1).toNanos());
      clock.forward(Duration.ofSeconds(10));
    }
    assertThat(sent).hasSize(40);
    assertThat(a.counts()).containsEntry(DeliveryState.DELIVERED, 40L);
  }

  private List<Message> reminders(int many) {
    return IntStream.range(0, many)
        .mapToObj(i -> message(MessageKind.WAITING_QUESTIONS, "p" + i))
        .toList();
  }

  private Clock off(int minutes) {
    return Clock.offset(clock, Duration.ofMinutes(minutes));
  }
}

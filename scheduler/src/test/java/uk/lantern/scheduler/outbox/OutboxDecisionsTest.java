package uk.lantern.scheduler.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.people.PersonKey;

/** The contract of the outbox: what people and rules decide about what waits or is in doubt. */
@Tag("contract")
class OutboxDecisionsTest extends OutboxWorld {

  @Test
  void manyOfferedAtOnceGoInOnceEach() {
    List<Message> all =
        IntStream.range(0, 1_200).mapToObj(i -> message(MessageKind.DIGEST, "p" + i)).toList();
    a.offer(all.get(700));
    assertThat(a.offerAll(all)).isEqualTo(1_199);
    assertThat(a.offerAll(all)).isZero();
    assertThat(a.counts()).containsEntry(DeliveryState.DUE, 1_200L);
  }

  @Test
  void messagesToOnePersonGoBeforeBroadcasts() {
    a.offer(message(MessageKind.DIGEST, "jo"));
    clock.forward(Duration.ofSeconds(1));
    a.offer(message(MessageKind.WAITING_QUESTIONS, "jo"));
    assertThat(a.claim(2))
        .extracting(c -> c.delivery().message().key().kind())
        .containsExactly(MessageKind.WAITING_QUESTIONS, MessageKind.DIGEST);
  }

  @Test
  void ofAPileOfRemindersOnlyTheNewestGoes() {
    List<Message> pile = IntStream.range(0, 5).mapToObj(this::reminderOf).toList();
    pile.forEach(a::offer);
    clock.forward(Duration.ofMinutes(6));
    assertThat(a.claim(10))
        .extracting(c -> c.delivery().message().key().date())
        .containsExactly(DAY.plusDays(4));
    assertThat(a.counts()).containsEntry(DeliveryState.CANCELLED, 4L);
  }

  @Test
  void twoInstancesThatClaimFromOnePileSendAtMostTheNewest() throws Exception {
    List<Message> pile = IntStream.range(0, 40).mapToObj(this::reminderOf).toList();
    a.offerAll(pile);
    List<LocalDate> claimed =
        uk.lantern.scheduler.TestStore.atOnce(8, () -> a.claim(3)).stream()
            .flatMap(List::stream)
            .map(c -> c.delivery().message().key().date())
            .toList();
    assertThat(claimed).hasSizeLessThanOrEqualTo(1);
    a.claim(50);
    assertThat(state(pile.get(39))).isEqualTo(DeliveryState.CLAIMED);
    assertThat(a.counts()).containsEntry(DeliveryState.CANCELLED, 39L);
  }

  @Test
  void whatWasCancelledIsNotSentAndSaysWhy() {
    Message jo = message(MessageKind.DIGEST, "jo");
    Message sam = message(MessageKind.DIGEST, "sam");
    Message ravi = message(MessageKind.WAITING_QUESTIONS, "ravi");
    a.offerAll(List.of(jo, sam, ravi));
    assertThat(a.cancel(Cancellation.everythingFor(jo.recipient(), "left"))).isEqualTo(1);
    Claim held = a.claim(1).getFirst();
    assertThat(a.cancel(Cancellation.of(ravi.key(), "moved"))).as("claimed only").isEqualTo(1);
    assertThat(a.sending(held)).as("withdrawn before it was sent").isFalse();
    assertThat(a.cancel(Cancellation.about(MessageKind.DIGEST, "all", "recalled"))).isEqualTo(1);
    assertThat(a.claim(5)).isEmpty();
    assertThat(a.find(jo.key()).orElseThrow().outcome().reason()).isEqualTo("left");
    assertThat(a.of(new PersonKey("t", "sam"), 5))
        .extracting(Delivery::word)
        .containsExactly(ReportWord.CANCELLED);
    assertThat(a.of(new PersonKey("other", "sam"), 5)).isEmpty();
  }

  @Test
  void whatIsBeingSentIsNotCancelled() {
    Message message = message(MessageKind.DIGEST, "jo");
    a.offer(message);
    a.sending(a.claim(1).getFirst());
    assertThat(a.cancel(Cancellation.of(message.key(), "recalled"))).isZero();
    assertThat(state(message)).isEqualTo(DeliveryState.SENDING);
  }

  @Test
  void operatorDecidesWhatIsInDoubt() {
    for (String who : List.of("jo", "sam", "ravi")) {
      a.offer(message(MessageKind.DIGEST, who));
      settleNext(new Receipt.Doubtful("no_answer"));
    }
    List<String> ids = a.inDoubt(9).stream().map(Delivery::id).toList();
    assertThat(ids).hasSize(3);
    assertThat(a.resolve(ids.get(0), Resolution.SEND_AGAIN)).isTrue();
    assertThat(a.resolve(ids.get(1), Resolution.ARRIVED)).isTrue();
    assertThat(a.resolve(ids.get(2), Resolution.GIVE_UP)).isTrue();
    assertThat(a.resolve(ids.get(2), Resolution.SEND_AGAIN)).as("decided").isFalse();
    Claim again = a.claim(5).getFirst();
    assertThat(again.delivery().id()).isEqualTo(ids.getFirst());
    assertThat(again.delivery().sentAgain()).isTrue();
    assertThat(a.find(ids.get(1)).orElseThrow().word()).isEqualTo(ReportWord.DELIVERED);
    assertThat(a.find(ids.get(2)).orElseThrow().word()).isEqualTo(ReportWord.FAILED);
  }

  @Test
  void cardThatWasUsedHasArrivedAndIsNotSentASecondTime() {
    Message reminder = message(MessageKind.WAITING_QUESTIONS, "jo");
    a.offer(reminder);
    assertThat(a.arrived(reminder.key().id())).as("never sent").isFalse();
    settleNext(new Receipt.Doubtful("no_answer"));
    assertThat(a.arrived(reminder.key().id())).isTrue();
    clock.forward(Duration.ofMinutes(5));
    assertThat(a.claim(5)).isEmpty();
    assertThat(state(reminder)).isEqualTo(DeliveryState.DELIVERED);
  }

  @Test
  void toldAnotherWayCountsOnlyWhereTeamsDidNotReach() {
    Message message = message(MessageKind.DIGEST, "jo");
    a.offer(message);
    assertThat(a.sentAnotherWay(message.key().id(), "priya", DAY)).as("may arrive").isFalse();
    settleNext(new Receipt.Unreachable("not_installed"));
    assertThat(a.find(message.key()).orElseThrow().word()).isEqualTo(ReportWord.NOT_INSTALLED);
    LocalDate dayBefore = DAY.minusDays(1);
    assertThat(a.sentAnotherWay(message.key().id(), "priya", dayBefore)).isTrue();
    Delivery told = a.find(message.key()).orElseThrow();
    assertThat(told.word()).isEqualTo(ReportWord.SENT_ANOTHER_WAY);
    assertThat(told.outcome().told())
        .as("by whom and when, which is not when it was recorded")
        .isEqualTo(new Delivery.Told("priya", dayBefore));
    assertThat(a.sentAnotherWay(message.key().id(), "lee", DAY))
        .as("who told them first stays")
        .isFalse();
  }

  @Test
  void whatIsPutOffComesBackWithoutAnAttempt() {
    Message message = message(MessageKind.WAITING_QUESTIONS, "jo");
    a.offer(message);
    Claim claim = a.claim(1).getFirst();
    a.settle(claim, new Receipt.Deferred(clock.instant().plusSeconds(3600), "quiet"));
    assertThat(a.claim(1)).isEmpty();
    clock.forward(Duration.ofHours(1));
    Delivery back = a.claim(1).getFirst().delivery();
    assertThat(back.attempts()).isZero();
    assertThat(back.sentAgain()).isFalse();
  }

  @Test
  void nothingIsClaimedWhileAllSendingIsPaused() {
    a.offer(message(MessageKind.WAITING_QUESTIONS, "jo"));
    instances.pause();
    assertThat(a.claim(1)).isEmpty();
    assertThat(b.claim(1)).isEmpty();
    instances.resume();
    assertThat(b.claim(1)).hasSize(1);
  }

  private Message reminderOf(int day) {
    Message message = message(MessageKind.WAITING_QUESTIONS, "jo");
    OccurrenceKey key =
        new OccurrenceKey(
            MessageKind.WAITING_QUESTIONS, "all", message.recipient(), DAY.plusDays(day));
    return new Message(
        key, message.template(), message.values(), clock.instant().plus(Duration.ofDays(9)));
  }
}

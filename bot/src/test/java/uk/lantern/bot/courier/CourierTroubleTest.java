package uk.lantern.bot.courier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.lantern.bot.teams.connector.Receipt;
import uk.lantern.bot.teams.connector.Receipt.Why;
import uk.lantern.scheduler.outbox.DeliveryState;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.outbox.SendGate.Verdict;

/** Letters that cannot go as they are, and a store that fails. */
class CourierTroubleTest extends CourierWorld {

  /** R13: one in ten cannot be written, one in ten is refused; nobody else notices. */
  @Test
  void poisonIsParkedInSightAndHoldsNobody() {
    List<Message> all = new ArrayList<>(broadcast("t", 80));
    for (int i = 0; i < 10; i++) {
      all.add(
          message(MessageKind.DIGEST, "odd", person("t", "odd-" + i), "no-such-card", Map.of()));
      all.add(text(MessageKind.DIGEST, "bad", person("t", "bad-" + i)));
    }
    teams.answers =
        (to, letter) ->
            to.conversation().startsWith("bad")
                ? new Receipt.Unreachable(Why.REFUSED)
                : teams.delivered();
    outbox.offerAll(all);
    courier.settle();
    assertThat(outbox.counts())
        .containsEntry(DeliveryState.DELIVERED, 80L)
        .containsEntry(DeliveryState.FAILED, 20L);
    assertThat(reason(all.get(80))).isEqualTo("letter_does_not_fit");
    assertThat(reason(all.get(81))).isEqualTo("bad_request");
  }

  @Test
  void aPersonWhoBlockedLanternIsRememberedAndNotWrittenToAgain() {
    Message first = text(MessageKind.DIGEST, "1", person("t", "jo"));
    teams.answers = (to, letter) -> new Receipt.Unreachable(Why.BLOCKED);
    outbox.offer(first);
    courier.settle();
    Message second =
        message(
            MessageKind.DIGEST,
            "2",
            first.recipient(),
            "receipt",
            Map.of("text", "Hello", "next", "Nothing"));
    outbox.offer(second);
    courier.settle();
    assertThat(reason(first)).isEqualTo("blocked");
    assertThat(reason(second)).isEqualTo("not_installed");
    assertThat(teams.sent).hasSize(1);
  }

  @Test
  void aGateThatSaysLaterOrNeverIsObeyedAndOneThatFailsLetsNothingOut() {
    Message later = text(MessageKind.DIGEST, "later", person("t", "a"));
    Message never = text(MessageKind.DIGEST, "never", person("t", "b"));
    Message broken = text(MessageKind.DIGEST, "broken", person("t", "c"));
    gate =
        (delivery, now) ->
            switch (delivery.message().key().what()) {
              case "later" -> new Verdict.Defer(now.plusHours(1).toInstant(), "quiet_hours");
              case "never" -> new Verdict.Withdraw("left");
              default -> throw new IllegalStateException("a fault of ours");
            };
    outbox.offerAll(List.of(later, never, broken));
    courier.settle();
    assertThat(teams.sent).isEmpty();
    assertThat(after(later).state()).isEqualTo(DeliveryState.DUE);
    assertThat(after(never).state()).isEqualTo(DeliveryState.CANCELLED);
    assertThat(after(broken).state()).isEqualTo(DeliveryState.DUE);
    gate = (delivery, now) -> new Verdict.Send();
    clock.jumpTo(clock.instant().plus(Duration.ofMinutes(61)));
    courier.settle();
    assertThat(teams.sent).hasSize(2);
  }

  @Test
  void aLetterThatTeamsFindsTooLargeGoesInPartsWhenItIsAList() {
    Message list = waiting(person("t", "jo"), 8);
    Message whole = text(MessageKind.DIGEST, "all", person("t", "sam"));
    teams.answers =
        (to, letter) -> letter.length() > 4_500 ? new Receipt.TooBig() : teams.delivered();
    outbox.offer(list);
    courier.settle();
    assertThat(after(list).state()).isEqualTo(DeliveryState.DELIVERED);
    List<String> arrived =
        teams.sent.stream().map(Teams.Sent::letter).filter(l -> l.length() <= 4_500).toList();
    assertThat(arrived).hasSizeBetween(2, 4);
    for (int i = 0; i < arrived.size(); i++) {
      assertThat(arrived.get(i)).contains("Part %d of %d".formatted(i + 1, arrived.size()));
    }
    for (int i = 0; i < 8; i++) {
      assertThat(String.join("", arrived)).contains("Question number " + i);
    }
    teams.answers = (to, letter) -> new Receipt.TooBig();
    outbox.offer(whole);
    courier.settle();
    assertThat(reason(whole)).isEqualTo("too_large");
  }

  @Test
  void ofALetterInPartsThatBreaksOffAReminderGoesAgainAndABroadcastWaits() {
    Message list = waiting(person("t", "jo"), 8);
    teams.answers =
        (to, letter) ->
            letter.contains("Part 1 of 2")
                ? teams.delivered()
                : letter.contains("Part 2 of 2")
                    ? new Receipt.InDoubt("cut")
                    : new Receipt.TooBig();
    outbox.offer(list);
    courier.settle();
    assertThat(after(list).sentAgain()).isTrue();
    assertThat(after(list).state()).isEqualTo(DeliveryState.DUE);
  }

  @Test
  void anAnswerThatMayFollowADeliverySendsAReminderAgainMarkedAndHoldsABroadcast() {
    Message reminder = waiting(person("t", "jo"), 1);
    Message broadcast = text(MessageKind.DIGEST, "all", person("t", "sam"));
    teams.answers = (to, letter) -> new Receipt.InDoubt("504");
    outbox.offerAll(List.of(reminder, broadcast));
    courier.settle();
    assertThat(after(broadcast).state()).isEqualTo(DeliveryState.IN_DOUBT);
    teams.answers = (to, letter) -> teams.delivered();
    clock.jumpTo(clock.instant().plus(Duration.ofMinutes(1)));
    courier.settle();
    assertThat(after(reminder).state()).isEqualTo(DeliveryState.DELIVERED);
    assertThat(teams.sent.getLast().letter()).contains("Sent again");
    assertThat(teams.sent).hasSize(3);
  }

  @Test
  void aStoreThatGoesAwayDuringAPostHearsOfItLaterAndNothingGoesTwice() {
    List<Message> all = broadcast("t", 20);
    teams.answers =
        (to, letter) -> {
          flaky.away = true;
          return teams.delivered();
        };
    outbox.offerAll(all);
    rounds.start();
    await().until(() -> flaky.away);
    await().pollDelay(Duration.ofSeconds(2)).until(() -> true);
    teams.answers = (to, letter) -> teams.delivered();
    flaky.away = false;
    await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> outbox.counts().get(DeliveryState.DELIVERED) == 20L);
    assertThat(teams.sent).extracting(Teams.Sent::conversation).doesNotHaveDuplicates();
  }

  @Test
  void aClaimWhoseAnswerGotLostIsPutBackAndSent() {
    List<Message> all = broadcast("t", 5);
    outbox.offerAll(all);
    flaky.losesAnswerOf = "updateMulti";
    rounds.start();
    await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> outbox.counts().get(DeliveryState.DELIVERED) == 5L);
    assertThat(teams.sent).hasSize(5);
  }

  private String reason(Message message) {
    return after(message).outcome().reason();
  }
}

package uk.lantern.bot.courier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.lantern.bot.teams.connector.Receipt;
import uk.lantern.bot.teams.connector.Receipt.Why;
import uk.lantern.bot.teams.connector.Slot;
import uk.lantern.scheduler.outbox.DeliveryState;
import uk.lantern.scheduler.outbox.LetterContent.Content;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.outbox.ReportWord;

/** Letters whose words are made when they are sent, and cards that take the place of others. */
class ComposedLettersTest extends CourierWorld {

  @Test
  void case126ALetterThatIsEditedAHundredTimesWhileItFiresGoesOnceWithTheLatestText() {
    AtomicInteger edition = new AtomicInteger(1);
    AtomicBoolean full = new AtomicBoolean(true);
    Slot.NotYet notYet = new Slot.NotYet(Duration.ofMillis(300), "pace");
    content.says = letter -> shows("Text number " + edition.get(), edition.get(), null);
    teams.turns = to -> full.get() ? notYet : null;
    Message letter = letter(MessageKind.DIGEST, "D-0001");
    outbox.offer(letter);
    rounds.start();
    await().until(() -> after(letter).state() == DeliveryState.CLAIMED);
    for (int i = 2; i <= 100; i++) {
      edition.set(i);
      outbox.offer(letter);
    }
    await().pollDelay(Duration.ofMillis(1_100)).until(() -> true);
    full.set(false);
    await().until(() -> after(letter).state() == DeliveryState.DELIVERED);
    assertThat(teams.sent)
        .singleElement()
        .extracting(Teams.Sent::letter)
        .asString()
        .contains("Text number 100");
    assertThat(after(letter).asOf()).as("the version it showed").isEqualTo(100);
  }

  @Test
  void noMoreArePutTogetherAtATimeThanTheMachineHasRoomFor() {
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    content.says =
        letter -> {
          most.accumulateAndGet(now.incrementAndGet(), Math::max);
          await().pollDelay(Duration.ofMillis(20)).until(() -> true);
          now.decrementAndGet();
          return shows("Now", 1, null);
        };
    for (int n = 1; n <= 16; n++) {
      outbox.offer(letter(MessageKind.DIGEST, "D-%04d".formatted(n)));
    }
    courier.settle();
    assertThat(teams.sent).hasSize(16);
    assertThat(most).hasValueLessThanOrEqualTo(2 * Runtime.getRuntime().availableProcessors());
  }

  @Test
  void whatHasToWaitWaitsAndWhatIsForNobodyIsWithdrawnWithItsReason() {
    content.says =
        letter ->
            letter.message().key().what().equals("D-0001")
                ? new Content.Later(Duration.ofSeconds(5), "original_waits")
                : new Content.Never("paused");
    Message waits = letter(MessageKind.DIGEST, "D-0001");
    Message never = letter(MessageKind.DIGEST, "D-0002");
    outbox.offerAll(List.of(waits, never));
    courier.settle();
    assertThat(after(waits).state()).isEqualTo(DeliveryState.DUE);
    assertThat(after(waits).attempts()).isZero();
    assertThat(after(never).word()).isEqualTo(ReportWord.PAUSED);
    content.says = letter -> shows("Now", 1, null);
    courier.settle();
    assertThat(teams.sent).as("five seconds are not over").isEmpty();
    clock.jumpTo(clock.instant().plusSeconds(6));
    courier.settle();
    assertThat(teams.sent).hasSize(1);
  }

  @Test
  void whoeverWantsNoSuchLetterIsPausedEvenWithoutLantern() {
    content.says = letter -> new Content.Never("paused");
    Message letter = letter(MessageKind.DIGEST, "D-0001");
    references.left(letter.recipient());
    outbox.offer(letter);
    courier.settle();
    assertThat(after(letter).word()).isEqualTo(ReportWord.PAUSED);
  }

  @Test
  void aCardTakesThePlaceOfTheOneThatWasSentAndNothingNewAppears() {
    Message update = replacing("activity-7");
    outbox.offer(update);
    courier.settle();
    assertThat(teams.sent).isEmpty();
    assertThat(teams.replaced)
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.activity()).isEqualTo("activity-7");
              assertThat(it.letter()).contains("Corrected");
            });
    assertThat(after(update).outcome().activityId()).isEqualTo("activity-7");
    assertThat(after(update).asOf()).isEqualTo(2);
  }

  @Test
  void aReplacementThatMayHaveArrivedGoesAgainWithoutAWord() {
    Message update = replacing("activity-7");
    AtomicInteger tries = new AtomicInteger();
    teams.answers =
        (to, letter) ->
            switch (tries.incrementAndGet()) {
              case 1 -> new Receipt.InDoubt("cut");
              case 2 -> new Receipt.Retry(Duration.ofSeconds(1), 504);
              default -> teams.delivered();
            };
    outbox.offer(update);
    for (int i = 0; i < 3; i++) {
      courier.settle();
      clock.jumpTo(clock.instant().plus(Duration.ofMinutes(1)));
    }
    assertThat(after(update).state()).isEqualTo(DeliveryState.DELIVERED);
    assertThat(teams.replaced).hasSize(3).allMatch(it -> !it.letter().contains("Sent again"));
  }

  /** Teams answers 403 for a card that was deleted, too, so it says nothing about the person. */
  @Test
  void aCardThatIsGoneIsReportedAndItsReaderStaysReachable() {
    Message gone = replacing("activity-7");
    teams.answers = (to, letter) -> new Receipt.Unreachable(Why.GONE);
    outbox.offer(gone);
    courier.settle();
    assertThat(after(gone).outcome().reason()).isEqualTo("card_gone");
    assertThat(after(gone).word()).isEqualTo(ReportWord.CANCELLED);
    Message refused = letter(MessageKind.DIGEST_UPDATE, "D-0001@3");
    teams.answers = (to, letter) -> new Receipt.Unreachable(Why.BLOCKED);
    outbox.offer(refused);
    courier.settle();
    assertThat(after(refused).outcome().reason()).isEqualTo("blocked");
    assertThat(references.reachable(gone.recipient())).isPresent();
  }

  @Test
  void twoWhoComposeTheSameKindStopTheStartAndAreNamed() {
    assertThatThrownBy(() -> new LetterContents(List.of(content, new ToldContent())))
        .hasMessageContaining("DIGEST")
        .hasMessageContaining(ToldContent.class.getName());
  }

  private Message replacing(String activity) {
    content.says = letter -> shows("Corrected", 2, activity);
    return letter(MessageKind.DIGEST_UPDATE, "D-0001@2");
  }

  private Message letter(MessageKind kind, String what) {
    return message(kind, what, person("t", "jo"), "digest", Map.of("ref", what));
  }

  private static Content shows(String text, int asOf, @Nullable String replaces) {
    return new Content.Letter("receipt", Map.of("text", text, "next", "Nothing"), asOf, replaces);
  }
}

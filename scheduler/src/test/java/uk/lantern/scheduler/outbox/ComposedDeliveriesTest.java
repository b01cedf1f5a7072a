package uk.lantern.scheduler.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the outbox keeps of letters that are composed when they are sent. */
@Tag("contract")
class ComposedDeliveriesTest extends OutboxWorld {

  @Test
  void theVersionThatWasPutOnTheWireLastIsKeptWithTheDelivery() {
    Message message = message(MessageKind.DIGEST, "jo");
    a.offer(message);
    assertThat(a.find(message.key()).orElseThrow().asOf()).as("not sent").isZero();
    Claim first = a.claim(1).getFirst();
    assertThat(a.sending(first, 1)).isTrue();
    a.settle(first, new Receipt.TryLater("throttled", Duration.ofSeconds(1)));
    clock.forward(Duration.ofSeconds(1));
    Claim second = a.claim(1).getFirst();
    assertThat(second.delivery().asOf()).isEqualTo(1);
    assertThat(a.sending(second, 2)).isTrue();
    a.settle(second, new Receipt.Delivered("activity-1"));
    assertThat(a.find(message.key()).orElseThrow().asOf()).isEqualTo(2);
  }

  @Test
  void cardsAreClaimedBeforeTheNotesTheyWereOfferedWith() {
    List<Message> mixed = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      mixed.add(message(MessageKind.DIGEST_NOTE, "p" + i));
      mixed.add(message(MessageKind.DIGEST_UPDATE, "p" + i));
    }
    a.offerAll(mixed);
    assertThat(a.claim(40))
        .extracting(c -> c.delivery().message().key().kind())
        .containsOnly(MessageKind.DIGEST_UPDATE);
    assertThat(a.claim(80)).hasSize(40);
  }

  @Test
  void aCardThatIsGoneCountsAsOneThatThereWasNothingToReplaceOf() {
    Message update = message(MessageKind.DIGEST_UPDATE, "jo");
    a.offer(update);
    settleNext(new Receipt.Unreachable("card_gone"));
    assertThat(a.find(update.key()).orElseThrow().word()).isEqualTo(ReportWord.CANCELLED);
    assertThat(a.words()).containsEntry(ReportWord.CANCELLED, 1L);
    assertThat(a.words()).containsEntry(ReportWord.NOT_INSTALLED, 0L);
  }

  /** Replacing is idempotent, so a crash leaves no doubt behind. */
  @Test
  void aReplacementWhoseSenderDiedGoesAgainAndWaitsForNobody() {
    Message update = message(MessageKind.DIGEST_UPDATE, "jo");
    a.offer(update);
    assertThat(a.sending(a.claim(1).getFirst(), 2)).isTrue();
    b.claim(1);
    silentFor(11);
    assertThat(b.claim(1)).extracting(c -> c.delivery().id()).containsExactly(update.key().id());
  }
}

package uk.lantern.scheduler.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.Golden;
import uk.lantern.scheduler.people.PersonKey;

/** What the outbox keeps of letters that are composed when they are sent. */
@Tag("contract")
class ComposedDeliveriesTest extends OutboxWorld {

  private final Ledger ledger = new Ledger(mongo);

  @Test
  void aDocumentOfVersion3IsRead() {
    Golden.insert(mongo, "deliveries-v3.json");
    Delivery delivery = ledger.of(new PersonKey("t", "jo"), EnumSet.of(MessageKind.DIGEST)).getFirst();
    assertThat(delivery.asOf()).isEqualTo(2);
    assertThat(delivery.outcome().activityId()).isEqualTo("activity-1");
  }

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
  void aPersonsLettersOfSomeKindsAreFoundWhateverTheirStateAndNobodyElses() {
    a.offerAll(
        List.of(
            message(MessageKind.DIGEST, "jo"),
            message(MessageKind.DIGEST_UPDATE, "jo"),
            message(MessageKind.WAITING_QUESTIONS, "jo"),
            message(MessageKind.DIGEST, "sam")));
    assertThat(
            ledger.of(
                new PersonKey("t", "jo"), EnumSet.of(MessageKind.DIGEST, MessageKind.DIGEST_UPDATE)))
        .extracting(Delivery::id)
        .containsExactlyInAnyOrder(
            "DIGEST|2026-11-24|t|jo|all", "DIGEST_UPDATE|2026-11-24|t|jo|all");
  }

  @Test
  void aNoteIsClaimedAfterTheCardItWasOfferedWith() {
    a.offerAll(
        List.of(message(MessageKind.DIGEST_NOTE, "jo"), message(MessageKind.DIGEST_UPDATE, "jo")));
    assertThat(a.claim(5))
        .extracting(c -> c.delivery().message().key().kind())
        .containsExactly(MessageKind.DIGEST_UPDATE);
    clock.forward(Duration.ofSeconds(5));
    assertThat(a.claim(5))
        .extracting(c -> c.delivery().message().key().kind())
        .containsExactly(MessageKind.DIGEST_NOTE);
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

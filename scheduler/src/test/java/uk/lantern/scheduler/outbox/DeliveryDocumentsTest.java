package uk.lantern.scheduler.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import uk.lantern.scheduler.Golden;
import uk.lantern.scheduler.SteppingClock;
import uk.lantern.scheduler.people.PersonKey;

/** What the outbox is in the store: its documents of every version, its reports, its pause. */
@Tag("contract")
class DeliveryDocumentsTest {

  private final InStore store = new InStore();
  private final MongoTemplate mongo = store.mongo;
  private final SteppingClock clock = new SteppingClock("2026-11-24T10:00");
  private final Ledger ledger = new Ledger(mongo);
  private final Outbox a = started();
  private final Outbox b = started();

  private Outbox started() {
    Instances.Instance instance = store.start(clock, () -> 0);
    instance.beat();
    return instance.outbox();
  }

  @Test
  void aDocumentOfVersion1IsRead() {
    Golden.insert(mongo, "deliveries-v1.json");
    Message message = OutboxWorld.message(MessageKind.WAITING_QUESTIONS, "jo");
    Delivery delivery = a.find(message.key()).orElseThrow();
    assertThat(delivery.message()).isEqualTo(message);
    assertThat(delivery.state()).isEqualTo(DeliveryState.DELIVERED);
    assertThat(delivery.outcome())
        .isEqualTo(
            new Delivery.Outcome("activity-1", "", Instant.parse("2026-11-24T10:00:01Z"), null));
    assertThat(a.offer(message)).as("sent before").isFalse();
  }

  @Test
  void documentOfANewerVersionIsLeftUntouched() {
    a.offer(OutboxWorld.message(MessageKind.WAITING_QUESTIONS, "jo"));
    mongo
        .getCollection("deliveries")
        .updateOne(new Document(), new Document("$set", new Document("v", StoredDelivery.V + 1)));
    clock.set("2027-11-24T17:30");
    assertThat(a.claim(1)).isEmpty();
    assertThat(a.counts()).containsEntry(DeliveryState.DUE, 1L);
  }

  @Test
  void aDocumentOfVersion2IsRead() {
    Golden.insert(mongo, "deliveries-v2.json");
    Delivery delivery =
        a.find(OutboxWorld.message(MessageKind.WAITING_QUESTIONS, "jo").key()).orElseThrow();
    assertThat(delivery.word()).isEqualTo(ReportWord.SENT_ANOTHER_WAY);
    assertThat(delivery.outcome().told()).isEqualTo(new Delivery.Told("jo", OutboxWorld.DAY));
  }

  @Test
  void whatVersion1LeftWaitingIsClaimed() {
    Message message = OutboxWorld.message(MessageKind.WAITING_QUESTIONS, "jo");
    b.offer(message);
    mongo
        .getCollection("deliveries")
        .updateOne(new Document(), Document.parse("{$set: {v: 1}, $unset: {lane: ''}}"));
    assertThat(a.claim(5)).extracting(c -> c.delivery().message()).containsExactly(message);
  }

  @Test
  void aDocumentOfVersion3IsRead() {
    Golden.insert(mongo, "deliveries-v3.json");
    Delivery delivery =
        ledger.of(new PersonKey("t", "jo"), EnumSet.of(MessageKind.DIGEST)).getFirst();
    assertThat(delivery.asOf()).isEqualTo(2);
    assertThat(delivery.outcome().activityId()).isEqualTo("activity-1");
  }

  @Test
  void aPersonsLettersOfSomeKindsAreFoundWhateverTheirStateAndNobodyElses() {
    a.offerAll(
        List.of(
            OutboxWorld.message(MessageKind.DIGEST, "jo"),
            OutboxWorld.message(MessageKind.DIGEST_UPDATE, "jo"),
            OutboxWorld.message(MessageKind.WAITING_QUESTIONS, "jo"),
            OutboxWorld.message(MessageKind.DIGEST, "sam")));
    assertThat(
            ledger.of(
                new PersonKey("t", "jo"),
                EnumSet.of(MessageKind.DIGEST, MessageKind.DIGEST_UPDATE)))
        .extracting(Delivery::id)
        .containsExactlyInAnyOrder(
            "DIGEST|2026-11-24|t|jo|all", "DIGEST_UPDATE|2026-11-24|t|jo|all");
  }

  @Test
  void theLedgerKnowsWhatStillWaitsOfOneThingAndWhoGotWhat() {
    Message jo = OutboxWorld.message(MessageKind.DIGEST, "jo");
    Message sam = OutboxWorld.message(MessageKind.DIGEST, "sam");
    a.offerAll(List.of(jo, sam, OutboxWorld.message(MessageKind.WAITING_QUESTIONS, "jo")));
    assertThat(ledger.all(List.of(jo.key(), sam.key())))
        .containsOnlyKeys(Set.of(jo.key().id(), sam.key().id()));
    assertThat(ledger.of(new PersonKey("t", "jo"), MessageKind.DIGEST, 5))
        .extracting(Delivery::id)
        .containsExactly(jo.key().id());
    a.cancel(Cancellation.about(MessageKind.DIGEST, "all", "stopped"));
    assertThat(ledger.anyWaiting(MessageKind.DIGEST, "all")).isFalse();
    assertThat(ledger.anyWaiting(MessageKind.WAITING_QUESTIONS, "all")).isTrue();
  }

  @Test
  void whoPausedAllSendingAndWhyIsKeptUntilItIsResumed() {
    OutboxPause pause = new OutboxPause(mongo, clock);
    pause.pause("priya", "wrong edition");
    assertThat(pause.current().orElseThrow().reason()).isEqualTo("wrong edition");
    assertThat(pause.resume()).isTrue();
    assertThat(pause.resume()).isFalse();
    assertThat(pause.current()).isEmpty();
  }
}

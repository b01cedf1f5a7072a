package uk.lantern.rig.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.lantern.store.EmbeddedStore;

class StoreProxyTest {

  @TempDir Path data;

  private final AtomicInteger struck = new AtomicInteger();
  private EmbeddedStore store;
  private StoreProxy proxy;
  private MongoClient through;
  private MongoClient beside;

  @BeforeEach
  void open() {
    store = EmbeddedStore.open(data);
    proxy = new StoreProxy(URI.create(store.uri()).getPort());
    through = MongoClients.create(proxy.uri() + "?serverSelectionTimeoutMS=1000");
    beside = MongoClients.create(store.uri());
    for (int i = 0; i < 4; i++) {
      deliveries(beside).insertOne(new Document("_id", "d" + i).append("state", "DUE"));
    }
  }

  @AfterEach
  void close() {
    through.close();
    beside.close();
    proxy.close();
    store.close();
  }

  @Test
  void beforeTheClaimTheStoreHasNotSeenIt() {
    proxy.arm(Strike.deadly(Step.CLAIM, false, 1, struck::incrementAndGet));
    assertThatThrownBy(() -> becomes("d0", "CLAIMED")).isInstanceOf(MongoException.class);
    assertThat(state("d0")).isEqualTo("DUE");
    assertThat(struck).hasValue(1);
  }

  @Test
  void afterSendingTheStoreHasItAndTheSenderDoesNotKnow() {
    proxy.arm(Strike.deadly(Step.SENDING, true, 1, struck::incrementAndGet));
    becomes("d0", "CLAIMED");
    assertThat(struck).as("another step").hasValue(0);
    assertThatThrownBy(() -> becomes("d0", "SENDING")).isInstanceOf(MongoException.class);
    assertThat(state("d0")).isEqualTo("SENDING");
  }

  @Test
  void theSecondOfItsKindIsStruckAndNoOther() {
    proxy.arm(Strike.deadly(Step.SETTLE, false, 2, struck::incrementAndGet));
    becomes("d0", "DELIVERED");
    assertThatThrownBy(() -> becomes("d1", "DELIVERED")).isInstanceOf(MongoException.class);
    becomes("d2", "DELIVERED");
    assertThat(struck).hasValue(1);
    assertThat(state("d1")).isEqualTo("DUE");
    assertThat(state("d2")).isEqualTo("DELIVERED");
  }

  @Test
  void whoOnlyStoodStillGetsTheAnswerAfterwards() {
    proxy.arm(Strike.numbing(Step.SENDING, true, 1, struck::incrementAndGet));
    becomes("d0", "SENDING");
    assertThat(struck).hasValue(1);
  }

  @Test
  void aStepInABatchOfOtherWritesIsFoundToo() {
    proxy.arm(Strike.deadly(Step.CLAIM, false, 1, struck::incrementAndGet));
    assertThatThrownBy(
            () ->
                deliveries(through)
                    .updateMany(
                        new Document(),
                        Updates.combine(
                            Updates.set("state", "CLAIMED"), Updates.set("lease.owner", "me"))))
        .isInstanceOf(MongoException.class);
  }

  @Test
  void whoLooksOnHearsOfClaimsWhenTheStoreHasThemAndOfNothingElse() {
    List<String> seen = new CopyOnWriteArrayList<>();
    proxy.watch(Step.CLAIM, ids -> ids.forEach(id -> seen.add(id + " " + state(id))));
    deliveries(through).updateMany(Filters.in("_id", "d0", "d1"), Updates.set("state", "CLAIMED"));
    becomes("d2", "CLAIMED");
    becomes("d2", "SENDING");
    assertThat(seen).containsExactly("d0 CLAIMED", "d1 CLAIMED", "d2 CLAIMED");
  }

  @Test
  void theLeaseOfTheInstanceIsReadFromItsBeat() {
    through
        .getDatabase("lantern")
        .getCollection("leases")
        .updateOne(
            new Document("_id", "owner-1"),
            Updates.inc("beat", 1L),
            new com.mongodb.client.model.UpdateOptions().upsert(true));
    assertThat(proxy.owner()).isEqualTo("owner-1");
  }

  @Test
  void errorsOfASteppingDownPrimaryReachWritersAndReadersGoOn() {
    proxy.failing(10107, "NotWritablePrimary");
    assertThatThrownBy(() -> becomes("d0", "CLAIMED"))
        .isInstanceOfSatisfying(
            MongoException.class, error -> assertThat(error.getCode()).isEqualTo(10107));
    assertThat(deliveries(through).countDocuments()).isEqualTo(4);
    proxy.well();
    becomes("d0", "CLAIMED");
  }

  @Test
  void goneIsGoneAndBackIsBackOnTheSamePort() {
    becomes("d0", "CLAIMED");
    proxy.gone();
    assertThatThrownBy(() -> becomes("d0", "SENDING")).isInstanceOf(MongoException.class);
    proxy.back();
    // The driver looks again every half second, and later on a machine that does other things.
    Awaitility.await().ignoreExceptions().untilAsserted(() -> becomes("d0", "SENDING"));
    assertThat(state("d0")).isEqualTo("SENDING");
  }

  private void becomes(String id, String state) {
    deliveries(through).updateOne(new Document("_id", id), Updates.set("state", state));
  }

  private String state(String id) {
    return deliveries(beside).find(new Document("_id", id)).first().getString("state");
  }

  private static MongoCollection<Document> deliveries(MongoClient client) {
    return client.getDatabase("lantern").getCollection("deliveries");
  }
}

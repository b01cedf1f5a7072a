package uk.lantern.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Indexes.ascending;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;

/** Inserts, updates and claims, and a memory of everything the server acknowledged. */
final class Workload {

  static final String DATABASE = "lantern";
  static final String COLLECTION = "deliveries";

  /** So that checkpoints come every few kills. */
  private static final String PADDING = "x".repeat(3_000);

  private final Map<String, Integer> versions = new ConcurrentHashMap<>();
  private final Map<String, Integer> seen = new ConcurrentHashMap<>();
  private final Map<String, String> claims = new ConcurrentHashMap<>();
  private final AtomicLong acknowledged = new AtomicLong();
  private final AtomicLong twice = new AtomicLong();

  static MongoCollection<Document> deliveries(MongoClient client) {
    return client.getDatabase(DATABASE).getCollection(COLLECTION);
  }

  static void declareIndexes(MongoClient client) {
    MongoCollection<Document> all = deliveries(client);
    all.createIndex(ascending("state", "due"));
    all.createIndex(ascending("occurrence"), new IndexOptions().unique(true));
    all.createIndex(
        ascending("claimer"), new IndexOptions().partialFilterExpression(eq("state", "claimed")));
    all.createIndex(ascending("tags"));
  }

  /** Until the server is gone. One worker changes only what it inserted, and claims from all. */
  void run(MongoClient client, String worker) {
    MongoCollection<Document> all = deliveries(client);
    Random random = new Random(worker.hashCode());
    try {
      for (int i = 0; ; i++) {
        String id = worker + "-" + i;
        insert(all, id, random);
        update(all, worker + "-" + random.nextInt(i + 1));
        if (i % 2 == 0) {
          claim(all, worker + "/" + i);
        } else {
          look(all);
        }
      }
    } catch (MongoException | IllegalStateException killed) { // or the client is closed
      assertThat(killed.getMessage()).doesNotContain("E11000");
    }
  }

  private void insert(MongoCollection<Document> all, String id, Random random) {
    all.insertOne(
        new Document("_id", id)
            .append("v", 1)
            .append("state", "due")
            .append("due", random.nextInt(1_000_000))
            .append("occurrence", "o-" + id)
            .append("tags", List.of("a" + random.nextInt(9), "b" + random.nextInt(9)))
            .append("text", PADDING)
            .append("version", 0));
    versions.put(id, 0);
    acknowledged.incrementAndGet();
  }

  private void update(MongoCollection<Document> all, String id) {
    Document after =
        all.findOneAndUpdate(
            eq("_id", id),
            Updates.combine(Updates.inc("version", 1), Updates.inc("due", 7)),
            new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
    versions.put(id, after.getInteger("version"));
    acknowledged.incrementAndGet();
  }

  /** What a reader was told is there for good, whoever wrote it and whether or not they know. */
  private void look(MongoCollection<Document> all) {
    all.find()
        .sort(new Document("$natural", -1))
        .limit(5)
        .forEach(
            found -> seen.merge(found.getString("_id"), found.getInteger("version"), Math::max));
  }

  private void claim(MongoCollection<Document> all, String claimer) {
    Document claimed =
        all.findOneAndUpdate(
            and(eq("state", "due"), lte("due", 2_000_000)),
            Updates.combine(Updates.set("state", "claimed"), Updates.set("claimer", claimer)),
            new FindOneAndUpdateOptions().sort(new Document("due", 1)));
    if (claimed != null && claims.put(claimed.getString("_id"), claimer) != null) {
      twice.incrementAndGet();
    }
    acknowledged.incrementAndGet();
  }

  long acknowledged() {
    return acknowledged.get();
  }

  /** Everything acknowledged is there, and nothing was claimed twice. */
  void verify(MongoClient client) {
    Map<String, Document> stored = new ConcurrentHashMap<>();
    deliveries(client).find().forEach(found -> stored.put(found.getString("_id"), found));
    assertThat(twice.get()).as("deliveries claimed twice").isZero();
    assertThat(stored.keySet()).as("acknowledged inserts").containsAll(versions.keySet());
    assertThat(stored.keySet()).as("inserts that were read").containsAll(seen.keySet());
    versions.forEach((id, version) -> assertReached(stored.get(id), "acknowledged", version));
    seen.forEach((id, version) -> assertReached(stored.get(id), "read", version));
    claims.forEach(
        (id, claimer) ->
            assertThat(stored.get(id).getString("claimer"))
                .as("acknowledged claim of %s", id)
                .isEqualTo(claimer));
  }

  private static void assertReached(Document stored, String how, int version) {
    assertThat(stored.getInteger("version"))
        .as("%s updates of %s", how, stored.get("_id"))
        .isGreaterThanOrEqualTo(version);
  }
}

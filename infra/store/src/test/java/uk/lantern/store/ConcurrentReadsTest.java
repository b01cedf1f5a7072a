package uk.lantern.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Few wide documents, so that reads and writes of one meet. Writers keep every document's fields
 * equal; a reader that sees two values saw half a write.
 */
class ConcurrentReadsTest {

  private static final int DOCUMENTS = 3;
  private static final List<String> FIELDS =
      IntStream.range(0, 300).mapToObj(i -> "f" + i).toList();

  @TempDir private Path data;
  private final AtomicLong reads = new AtomicLong();
  private final AtomicLong writes = new AtomicLong();
  private final AtomicLong torn = new AtomicLong();

  @Test
  @Tag("short")
  void seesNoHalfWrittenDocumentInFiveSeconds() throws Exception {
    run(5);
  }

  @Test
  @Tag("long")
  void seesNoHalfWrittenDocumentInAMinute() throws Exception {
    run(60);
  }

  private void run(int seconds) throws Exception {
    try (EmbeddedStore store = EmbeddedStore.open(data);
        MongoClient client = MongoClients.create(store.uri());
        var threads = Executors.newFixedThreadPool(8)) {
      MongoCollection<Document> all = client.getDatabase("lantern").getCollection("pairs");
      all.createIndex(ascending("f0"));
      for (int i = 0; i < DOCUMENTS; i++) {
        all.insertOne(document(i, 0));
      }
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        int seed = i;
        running.add(threads.submit(() -> write(all, new Random(seed), end)));
        running.add(threads.submit(() -> read(all, new Random(seed), end)));
      }
      for (Future<?> worker : running) {
        worker.get(seconds + 30L, TimeUnit.SECONDS); // rethrows what a worker threw
      }
    }
    System.out.printf(
        "%d s: %d reads, %d writes, %d torn%n", seconds, reads.get(), writes.get(), torn.get());
    assertThat(torn.get()).isZero();
    assertThat(reads.get()).isGreaterThan(20);
    assertThat(writes.get()).isGreaterThan(20);
  }

  private static Document document(int id, int value) {
    Document document = new Document("_id", id).append("list", List.of(value, value));
    FIELDS.forEach(field -> document.append(field, value));
    return document.append("inner", new Document("x", value).append("y", value));
  }

  private void write(MongoCollection<Document> all, Random random, long end) {
    while (System.nanoTime() < end) {
      int id = random.nextInt(DOCUMENTS);
      int value = random.nextInt(1000);
      if (random.nextInt(3) == 0) {
        all.replaceOne(eq("_id", id), document(id, value));
      } else {
        List<Bson> changes = new ArrayList<>();
        FIELDS.forEach(field -> changes.add(Updates.set(field, value)));
        changes.add(Updates.set("list", List.of(value, value)));
        changes.add(Updates.set("inner.x", value));
        changes.add(Updates.set("inner.y", value));
        all.updateOne(eq("_id", id), Updates.combine(changes));
      }
      writes.incrementAndGet();
    }
  }

  private void read(MongoCollection<Document> all, Random random, long end) {
    while (System.nanoTime() < end) {
      if (random.nextBoolean()) {
        check(all.find(eq("_id", random.nextInt(DOCUMENTS))).first());
      } else {
        List<Document> found = all.find().sort(new Document("f0", 1)).into(new ArrayList<>());
        assertThat(found).hasSize(DOCUMENTS);
        found.forEach(this::check);
      }
      reads.incrementAndGet();
    }
  }

  private void check(Document found) {
    int value = found.getInteger("f0");
    if (!found.equals(document(found.getInteger("_id"), value))) {
      torn.incrementAndGet();
    }
  }
}

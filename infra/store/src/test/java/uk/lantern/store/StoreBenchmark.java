package uk.lantern.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Updates;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;
import org.bson.Document;

/** The figures of the README; run by hand, a test never judges a time. */
final class StoreBenchmark {

  private static final int DOCUMENTS = 100_000;
  private static final int UPDATES = Integer.getInteger("lantern.updates", 200_000);

  private StoreBenchmark() {}

  public static void main(String[] args) throws Exception {
    Path data = Path.of(args[0]);
    Files.createDirectories(data);
    try (EmbeddedStore store = EmbeddedStore.open(data);
        MongoClient client = MongoClients.create(store.uri())) {
      MongoCollection<Document> all = client.getDatabase("lantern").getCollection("bench");
      all.createIndex(ascending("state", "due"));
      fill(all);
      for (int round = 0; round < 3; round++) { // the first warms up
        int from = (round + 2) * DOCUMENTS;
        bareFsync(data.resolve("bare"));
        print("insert, 1 client", 2_000, 1, i -> all.insertOne(delivery(from + i)));
        print("insert, 16 clients", 8_000, 16, i -> all.insertOne(delivery(from + 10_000 + i)));
        print("claim among " + DOCUMENTS, 1_000, 1, i -> claim(all));
        print("claim, 16 clients", 4_000, 16, i -> claim(all));
        print("find by _id", 5_000, 1, i -> all.find(eq("_id", "d" + i)).first());
      }
    }
    long start = System.nanoTime();
    EmbeddedStore.open(data).close();
    System.out.printf("open and close: %d ms%n", (System.nanoTime() - start) / 1_000_000);
    steadyUpdates(data.resolve("steady"));
  }

  /** What is left of the file when the same documents change again and again. */
  private static void steadyUpdates(Path data) throws Exception {
    AtomicLong largest = new AtomicLong();
    Path file = data.resolve("store/lantern.mv.db");
    try (EmbeddedStore store = EmbeddedStore.open(data);
        MongoClient client = MongoClients.create(store.uri())) {
      MongoCollection<Document> all = client.getDatabase("lantern").getCollection("steady");
      for (int i = 0; i < 1_000; i++) {
        all.insertOne(new Document("_id", i).append("text", "x".repeat(1_000)));
      }
      print(
          "update, 16 clients",
          UPDATES,
          16,
          i -> {
            String text = "%04d".formatted(i % 10_000).repeat(250);
            all.updateOne(eq("_id", i % 1_000), Updates.set("text", text));
            if (i % 1_000 == 0) {
              largest.accumulateAndGet(file.toFile().length(), Math::max);
            }
          });
    }
    long closed = Files.size(file);
    EmbeddedStore.open(data).close();
    System.out.printf(
        "file under %,d updates of 1,000 documents of 1 KB: at most %,d, closed %,d, opened again %,d"
            + " bytes%n",
        UPDATES, largest.get(), closed, Files.size(file));
  }

  private static void bareFsync(Path path) throws Exception {
    try (FileChannel file =
        FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      print(
          "bare 4 KB write and fsync",
          1_000,
          1,
          i -> {
            try {
              file.write(ByteBuffer.allocate(4096), (i % 64) * 4096L);
              file.force(true);
            } catch (java.io.IOException e) {
              throw new java.io.UncheckedIOException(e);
            }
          });
    }
  }

  private static void fill(MongoCollection<Document> all) {
    long start = System.nanoTime();
    for (int from = 0; from < DOCUMENTS; from += 1000) {
      List<Document> batch = new ArrayList<>();
      for (int i = from; i < from + 1000; i++) {
        batch.add(delivery(i));
      }
      all.insertMany(batch);
    }
    System.out.printf(
        "%d inserts, 1000 at a time: %.1f s%n", DOCUMENTS, (System.nanoTime() - start) / 1e9);
  }

  private static Document delivery(int i) {
    return new Document("_id", "d" + i)
        .append("v", 1)
        .append("state", "due")
        .append("due", (i * 7919) % 1_000_003)
        .append("text", "x".repeat(200));
  }

  private static void claim(MongoCollection<Document> all) {
    all.findOneAndUpdate(
        and(eq("state", "due"), lte("due", 2_000_000)),
        Updates.set("state", "claimed"),
        new FindOneAndUpdateOptions().sort(new Document("due", 1)));
  }

  private static void print(String what, int times, int clients, IntConsumer work)
      throws Exception {
    long[] took = new long[times];
    long start = System.nanoTime();
    try (var threads = Executors.newFixedThreadPool(clients)) {
      for (int i = 0; i < times; i++) {
        int number = i;
        threads.submit(
            () -> {
              long before = System.nanoTime();
              work.accept(number);
              took[number] = System.nanoTime() - before;
            });
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    Arrays.sort(took);
    System.out.printf(
        "%s: %.0f/s, p50 %.2f ms, p99 %.2f ms%n",
        what, times / seconds, took[times / 2] / 1e6, took[times * 99 / 100] / 1e6);
  }
}

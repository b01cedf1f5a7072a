package uk.lantern.store.engine;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerException;
import io.netty.channel.embedded.EmbeddedChannel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import uk.lantern.store.disk.Disk;
import uk.lantern.store.disk.PretendDisk;

/** Writes to a store, and remembers all that was acknowledged and all that was ever written. */
final class Ledger {

  static final List<String> COLLECTIONS = List.of("a", "b", "c");

  private static final String DATABASE = "lantern";

  private final EmbeddedChannel channel = new EmbeddedChannel();
  private final Map<String, Map<Object, Document>> acknowledged = new LinkedHashMap<>();
  private final Set<Document> written = new HashSet<>();
  private DurableBackend backend;
  private int nextId;

  Ledger() {
    COLLECTIONS.forEach(name -> acknowledged.put(name, new LinkedHashMap<>()));
  }

  static Path file(Path data) {
    return data.resolve("store/lantern.mv.db");
  }

  void open(Path data, Disk disk, boolean acceptLoss) throws IOException {
    backend = new DurableBackend(StoreFile.open(file(data), disk, acceptLoss), "test");
  }

  void close() {
    backend.close();
  }

  void declareIndexes() {
    for (String name : COLLECTIONS) {
      Document index = new Document("name", "k_1").append("key", new Document("k", 1));
      run(new Document("createIndexes", name).append("indexes", List.of(index)));
    }
  }

  /** So many commands, each of some documents, to every collection in turn. */
  void write(int commands, int documents, int textLength) {
    for (int i = 0; i < commands; i++) {
      String name = COLLECTIONS.get(i % COLLECTIONS.size());
      List<Document> batch = new ArrayList<>();
      for (int j = 0; j < documents; j++) {
        batch.add(document(nextId++, textLength));
      }
      insert(name, batch);
      if (i % 4 == 3) {
        update(name, batch.getFirst());
      }
    }
  }

  private static Document document(int id, int textLength) {
    String text = Integer.toString(id, 36).repeat(textLength);
    return new Document("_id", id).append("k", id * 7919 % 1000).append("text", text);
  }

  void insert(String name, List<Document> batch) {
    List<Document> sent = batch.stream().map(Document::cloneDeeply).toList();
    written.addAll(sent);
    Document answer = run(new Document("insert", name).append("documents", batch));
    assertThat(answer.containsKey("writeErrors")).isFalse();
    sent.forEach(document -> acknowledged.get(name).put(document.get("_id"), document));
  }

  private void update(String name, Document document) {
    Document after = document.cloneDeeply();
    after.put("k", -1);
    written.add(after);
    Document change =
        new Document("q", new Document("_id", document.get("_id")))
            .append("u", new Document("$set", new Document("k", -1)));
    run(new Document("update", name).append("updates", List.of(change)));
    acknowledged.get(name).put(document.get("_id"), after);
  }

  Document run(Document command) {
    return backend.handleCommand(channel, DATABASE, command.keySet().iterator().next(), command);
  }

  Map<Object, Document> find(String name) {
    Document cursor = (Document) run(new Document("find", name)).get("cursor");
    Map<Object, Document> found = new LinkedHashMap<>();
    for (Object one : (Collection<?>) cursor.get("firstBatch")) {
      found.put(((Document) one).get("_id"), (Document) one);
    }
    return found;
  }

  /** How many collections are not served; all others are exactly as acknowledged. */
  int assertServesAllButIsolated() {
    int isolated = 0;
    for (String name : COLLECTIONS) {
      try {
        assertThat(find(name)).as(name).isEqualTo(acknowledged.get(name));
      } catch (MongoServerException e) {
        assertThat(e.getMessage()).contains("collection " + name + " is damaged on disk");
        isolated++;
      }
    }
    return isolated;
  }

  /** After loss: nothing is served that was never written. */
  void assertServesNothingElse() {
    for (String name : COLLECTIONS) {
      try {
        // Looked up and not compared with each, which was half the time of 12,000 spoilt stores.
        assertThat(find(name).values().stream().filter(it -> !written.contains(it)))
            .as(name)
            .isEmpty();
      } catch (MongoServerException e) {
        assertThat(e.getMessage()).contains("collection " + name + " is damaged on disk");
      }
    }
  }

  int acknowledged() {
    return acknowledged.values().stream().mapToInt(Map::size).sum();
  }

  /** As a kill would leave it, or a stop. */
  static Ledger filled(Path data, boolean stopped, Path kept) throws IOException {
    Ledger ledger = new Ledger();
    ledger.open(data, PretendDisk.endless(), false);
    ledger.declareIndexes();
    ledger.write(90, 10, 800);
    if (stopped) {
      ledger.close();
      copy(data, kept);
    } else {
      copy(data, kept);
      ledger.close();
    }
    return ledger;
  }

  static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.resolve("store"));
    try (Stream<Path> files = Files.list(from.resolve("store"))) {
      for (Path file : files.toList()) {
        Files.write(to.resolve("store").resolve(file.getFileName()), Files.readAllBytes(file));
      }
    }
  }
}

package uk.lantern.store.engine;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.DocumentComparator;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.netty.channel.embedded.EmbeddedChannel;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random commands (10,000 in the long run) against a plain list filtered by the server's own
 * matcher.
 */
class RandomQueriesTest {

  private static final int DUPLICATE_KEY = 11_000;

  @TempDir private Path data;
  private final EmbeddedChannel channel = new EmbeddedChannel();
  private final PlainList model = new PlainList();
  private DurableBackend backend;
  private RandomDocuments documents;
  private Random random;
  private int refused;

  @Tag("short")
  @ParameterizedTest(name = "wild={0}")
  @ValueSource(booleans = {false, true})
  void answersAThousandCommandsAsAPlainListWould(boolean wild) throws Exception {
    compare(wild, 1_000);
  }

  @Tag("long")
  @ParameterizedTest(name = "wild={0}")
  @ValueSource(booleans = {false, true})
  void answersFiveThousandCommandsAsAPlainListWould(boolean wild) throws Exception {
    compare(wild, 5_000);
  }

  private void compare(boolean wild, int commands) throws Exception {
    long seed = Long.getLong("lantern.seed", System.nanoTime());
    System.out.printf("random queries, wild=%s: -Dlantern.seed=%d%n", wild, seed);
    random = new Random(seed);
    documents = new RandomDocuments(random, wild);
    open();
    declareIndexes(wild ? "slot" : "b"); // two lists in one index are refused
    for (int i = 0; i < commands; i++) {
      one(i);
      if (i % 500 == 499) {
        backend.close();
        IndexAudit.check(data, "db", "c");
        open();
        assertThat(find(new Document(), new Document("$natural", 1), 0, 0))
            .isEqualTo(PlainList.alike(model.filter(new Document())));
      }
    }
    backend.close();
    assertThat(refused).as("violations provoked").isGreaterThan(commands / 250);
  }

  private void open() throws Exception {
    backend = new DurableBackend(StoreFile.open(data.resolve("store/lantern.mv.db")), "test");
  }

  private void declareIndexes(String second) {
    run(
        new Document("createIndexes", "c")
            .append(
                "indexes",
                List.of(
                    index("a", new Document("a", 1)),
                    index("ab", new Document("a", 1).append(second, -1)),
                    index("state", new Document("state", 1).append("slot", 1).append("_id", 1)),
                    index("c", new Document("c", -1)).append("sparse", true),
                    index("dx", new Document("d.x", 1)),
                    index("key", new Document("key", 1))
                        .append("unique", true)
                        .append("sparse", true),
                    index("slot", new Document("slot", 1))
                        .append("unique", true)
                        .append("partialFilterExpression", new Document("state", "open")))));
  }

  private static Document index(String name, Document key) {
    return new Document("name", name).append("key", key);
  }

  private void one(int i) {
    switch (random.nextInt(10)) {
      case 0, 1, 2 -> insert(i);
      case 3 -> update();
      case 4 -> claim();
      case 5 -> delete();
      default -> query();
    }
  }

  private void insert(int id) {
    Document document = documents.document(id);
    Document answer =
        run(new Document("insert", "c").append("documents", List.of(document.cloneDeeply())));
    boolean taken = model.takes(document);
    assertThat(answer.containsKey("writeErrors")).as("%s", document).isEqualTo(taken);
    if (taken) {
      refused++;
    } else {
      model.add(document);
    }
  }

  private void update() {
    Document query = documents.query();
    Document change = documents.change();
    Document update = new Document("q", query).append("u", change).append("multi", true);
    Document answer = run(new Document("update", "c").append("updates", List.of(update)));
    List<Document> found = model.filter(query).toList();
    assertThat(answer.get("n")).as("%s", query).isEqualTo(found.size());
    found.forEach(document -> PlainList.change(document, change));
  }

  /** Moves the first in order to state open, unless another open one has its slot. */
  private void claim() {
    Document query = documents.query();
    Document order = documents.order();
    List<Document> first =
        model.filter(query).sorted(new DocumentComparator(order)).limit(1).toList();
    Document command =
        new Document("findAndModify", "c")
            .append("query", query)
            .append("sort", order)
            .append("update", new Document("$set", new Document("state", "open")));
    try {
      assertThat(PlainList.alike(Stream.ofNullable((Document) run(command).get("value"))))
          .isEqualTo(PlainList.alike(first.stream()));
      first.forEach(document -> document.put("state", "open"));
      first.forEach(document -> assertThat(model.takes(document)).isFalse());
    } catch (MongoServerError e) {
      assertThat(e.getCode()).isEqualTo(DUPLICATE_KEY);
      Document wanted = first.getFirst().cloneDeeply();
      wanted.put("state", "open");
      assertThat(model.takes(wanted)).isTrue();
      refused++;
    }
  }

  private void delete() {
    Document query = documents.oneIn(2) ? documents.query() : new Document("key", 7);
    List<Document> found = model.filter(query).toList();
    if (found.size() <= 25) { // else nothing would ever grow
      Document delete = new Document("q", query).append("limit", 0);
      Document answer = run(new Document("delete", "c").append("deletes", List.of(delete)));
      assertThat(answer.get("n")).as("%s", query).isEqualTo(found.size());
      model.remove(found);
    }
  }

  private void query() {
    Document query = documents.query();
    assertThat(find(query, null, 0, 0))
        .as("%s", query)
        .containsExactlyInAnyOrderElementsOf(PlainList.alike(model.filter(query)));
    Stream<Document> counted = batch(RandomDocuments.count("c", query));
    assertThat(counted.mapToLong(one -> ((Number) one.get("n")).longValue()).sum())
        .as("count of %s", query)
        .isEqualTo(model.filter(query).count());
    Document order = documents.order();
    int skip = random.nextInt(3);
    Stream<Document> sorted = model.filter(query).sorted(new DocumentComparator(order));
    assertThat(find(query, order, skip, 4))
        .as("%s by %s, skip %d", query, order, skip)
        .isEqualTo(PlainList.alike(sorted.skip(skip).limit(4)));
  }

  private List<Map<String, Object>> find(Document query, Document order, int skip, int limit) {
    Document command = new Document("find", "c").append("filter", query);
    command.append("skip", skip).append("limit", limit).putIfNotNull("sort", order);
    return PlainList.alike(batch(command));
  }

  private Stream<Document> batch(Document command) {
    Document cursor = (Document) run(command).get("cursor");
    return ((Collection<?>) cursor.get("firstBatch")).stream().map(Document.class::cast);
  }

  private Document run(Document command) {
    return backend.handleCommand(channel, "db", command.keySet().iterator().next(), command);
  }
}

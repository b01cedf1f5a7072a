package uk.lantern.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counts documents examined, so that an index nobody asks is noticed whatever the machine. */
class IndexUseTest {

  private static final int DOCUMENTS = 10_000;

  @TempDir private static Path data;
  private static EmbeddedStore store;
  private static MongoClient client;
  private static MongoDatabase database;
  private static MongoCollection<Document> all;

  @BeforeAll
  static void fill() {
    store = EmbeddedStore.open(data);
    client = MongoClients.create(store.uri());
    database = client.getDatabase("lantern");
    all = database.getCollection("deliveries");
    all.createIndex(ascending("state", "due"));
    all.createIndex(compoundIndex(ascending("agency"), descending("due")));
    all.createIndex(
        ascending("owner"), new IndexOptions().partialFilterExpression(eq("state", "sending")));
    all.createIndex(ascending("tags"));
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < DOCUMENTS; i++) {
      documents.add(
          new Document("_id", i)
              .append("state", i % 100 == 0 ? "sending" : "due")
              .append("due", (i * 7919) % DOCUMENTS)
              .append("agency", "a" + i % 10)
              .append("owner", "o" + i % 7)
              .append("tags", List.of("t" + i % 500, "u")));
    }
    all.insertMany(documents);
  }

  @AfterAll
  static void close() {
    client.close();
    store.close();
  }

  @Test
  void aCountExaminesNothingThatAnIndexSaysAndElseWhatItCounts() {
    long[] counted = new long[4];
    assertThat(examined(() -> counted[0] = all.countDocuments(eq("state", "sending")))).isZero();
    CountOptions one = new CountOptions().limit(1);
    assertThat(examined(() -> counted[1] = all.countDocuments(eq("state", "due"), one))).isZero();
    CountOptions after = new CountOptions().skip(40).limit(500);
    examined(() -> counted[2] = all.countDocuments(eq("state", "sending"), after));
    Bson among = and(eq("state", "sending"), exists("tags"));
    assertThat(examined(() -> counted[3] = all.countDocuments(among))).isEqualTo(DOCUMENTS / 100);
    assertThat(counted).containsExactly(DOCUMENTS / 100, 1, 60, DOCUMENTS / 100);
    assertThat(all.countDocuments(eq("state", "nowhere"))).isZero();
    assertThat(database.getCollection("absent").countDocuments(eq("a", 1))).isZero();
  }

  @Test
  void aSortedClaimExaminesOneDocumentHoweverManyAreDue() {
    long examined =
        examined(
            () ->
                all.findOneAndUpdate(
                    and(eq("state", "due"), lte("due", DOCUMENTS)),
                    Updates.set("claimer", "me"),
                    new FindOneAndUpdateOptions().sort(new Document("due", 1))));
    assertThat(examined).isEqualTo(1);
  }

  @Test
  void aSortedClaimFromSeveralStatesMergesThem() {
    long examined =
        examined(
            () ->
                all.find(and(in("state", "due", "sending"), lte("due", DOCUMENTS)))
                    .sort(new Document("due", 1))
                    .first());
    assertThat(examined).isEqualTo(1);
  }

  @Test
  void readsAnIndexBackwardsAndForwards() {
    assertThat(
            examined(
                () -> all.find(eq("agency", "a3")).sort(new Document("due", -1)).limit(5).first()))
        .isLessThanOrEqualTo(5);
    assertThat(examined(() -> all.find(eq("agency", "a3")).sort(new Document("due", 1)).first()))
        .isEqualTo(1);
  }

  @Test
  void findsByIdWithOneDocument() {
    assertThat(examined(() -> all.find(eq("_id", 4711)).first())).isEqualTo(1);
    assertThat(examined(() -> all.updateOne(eq("_id", 4711), Updates.set("x", 1)))).isEqualTo(1);
  }

  @Test
  void findsTheElementsOfLists() {
    assertThat(examined(() -> all.find(eq("tags", "t17")).into(new ArrayList<>()))).isEqualTo(20);
  }

  @Test
  void asksAPartialIndexOnlyWhenTheQueryImpliesItsFilter() {
    assertThat(
            examined(
                () ->
                    all.find(and(eq("owner", "o3"), eq("state", "sending")))
                        .into(new ArrayList<>())))
        .isLessThan(DOCUMENTS / 50);
    assertThat(all.find(eq("owner", "o3")).into(new ArrayList<>()))
        .hasSizeGreaterThan(DOCUMENTS / 10);
  }

  @Test
  void readsARangeAndNothingOfOtherTypes() {
    assertThat(
            examined(
                () ->
                    all.find(and(eq("agency", "a3"), gt("due", DOCUMENTS - 100)))
                        .into(new ArrayList<>())))
        .isLessThan(20);
  }

  private static long examined(Runnable command) {
    long before = scanned();
    command.run();
    return scanned() - before;
  }

  private static long scanned() {
    return database
        .runCommand(new Document("serverStatus", 1))
        .getEmbedded(List.of("metrics", "queryExecutor", "scannedObjects"), Long.class);
  }
}

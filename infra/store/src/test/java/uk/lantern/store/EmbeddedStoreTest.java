package uk.lantern.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Indexes.ascending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedStoreTest {

  @TempDir private Path data;
  private EmbeddedStore store;
  private MongoClient client;

  @BeforeEach
  void open() {
    store = EmbeddedStore.open(data);
    client = MongoClients.create(store.uri());
  }

  @AfterEach
  void close() {
    client.close();
    store.close();
  }

  private MongoCollection<Document> documents(String name) {
    return client.getDatabase("lantern").getCollection(name);
  }

  private static Document id(int id) {
    return new Document("_id", id);
  }

  @Test
  void documentsIndexesAndDatabasesAreThereAfterAnotherOpening() {
    documents("c").createIndex(ascending("k"), new IndexOptions().unique(true));
    documents("c").insertMany(List.of(id(1).append("k", "x"), id(2).append("k", "y")));
    close();
    open();
    assertThat(documents("c").find().into(new ArrayList<>())).hasSize(2);
    assertThatThrownBy(() -> documents("c").insertOne(id(3).append("k", "x")))
        .isInstanceOf(MongoWriteException.class)
        .hasMessageContaining("E11000");
    assertThat(client.listDatabaseNames().into(new ArrayList<>())).contains("lantern");
    assertThat(indexes("c")).containsExactlyInAnyOrder("_id_", "k_1");
  }

  private List<String> indexes(String collection) {
    return documents(collection)
        .listIndexes()
        .map(index -> index.getString("name"))
        .into(new ArrayList<>());
  }

  @Test
  void aPartialUniqueIndexBindsOnlyWhatMatchesItsFilter() {
    documents("c")
        .createIndex(
            ascending("what"),
            new IndexOptions().unique(true).partialFilterExpression(eq("open", true)));
    documents("c").insertOne(id(1).append("what", "q").append("open", false));
    documents("c").insertOne(id(2).append("what", "q").append("open", true));
    assertThatThrownBy(() -> documents("c").updateOne(eq("_id", 1), Updates.set("open", true)))
        .hasMessageContaining("E11000");
    documents("c").updateOne(eq("_id", 2), Updates.set("open", false));
    documents("c").updateOne(eq("_id", 1), Updates.set("open", true));
  }

  @Test
  void aFailedBulkInsertCountsWhatItInserted() {
    assertThatThrownBy(() -> documents("c").insertMany(List.of(id(1), id(2), id(1), id(3))))
        .isInstanceOfSatisfying(
            MongoBulkWriteException.class,
            e -> assertThat(e.getWriteResult().getInsertedCount()).isEqualTo(2));
    assertThat(documents("c").countDocuments()).isEqualTo(2);
  }

  @Test
  void anOrderedBulkUpdateStopsAtItsFirstError() {
    documents("c").insertMany(List.of(id(1), id(2)));
    assertThatThrownBy(
            () ->
                documents("c")
                    .bulkWrite(
                        List.of(
                            new UpdateOneModel<>(eq("_id", 1), Updates.set("a", 1)),
                            new UpdateOneModel<>(eq("_id", 1), Updates.set("_id", 9)),
                            new UpdateOneModel<>(eq("_id", 2), Updates.set("a", 1)))))
        .isInstanceOfSatisfying(
            MongoBulkWriteException.class,
            e -> assertThat(e.getWriteErrors().getFirst().getIndex()).isEqualTo(1));
    assertThat(documents("c").countDocuments(exists("a"))).isEqualTo(1);
  }

  @Test
  void droppingAnIndexLeavesIndexesOfTheSameNameElsewhere() {
    documents("c").createIndex(ascending("due"));
    documents("d").createIndex(ascending("due"));
    documents("c").dropIndex("due_1");
    documents("d").createIndex(ascending("x"));
    documents("c").createIndex(ascending("y"));
    documents("d").dropIndexes();
    close();
    open();
    assertThat(indexes("c")).containsExactlyInAnyOrder("_id_", "y_1");
    assertThat(indexes("d")).containsExactly("_id_");
  }

  @Test
  void anIndexThatCannotBeBuiltLeavesNothingBehind() {
    documents("c").insertMany(List.of(id(1).append("k", 1), id(2).append("k", 1)));
    IndexOptions unique = new IndexOptions().unique(true);
    assertThatThrownBy(() -> documents("c").createIndex(ascending("k"), unique))
        .isInstanceOf(MongoException.class);
    assertThatThrownBy(() -> documents("c").createIndex(ascending("k"), unique))
        .isInstanceOf(MongoException.class);
    documents("c").deleteOne(eq("_id", 2));
    documents("c").createIndex(ascending("k"), unique);
    assertThatThrownBy(() -> documents("c").insertOne(id(3).append("k", 1)))
        .hasMessageContaining("E11000");
  }

  @Test
  void anIndexKindItDoesNotHaveIsRefusedNotIgnored() {
    IndexOptions expiring = new IndexOptions().expireAfter(1L, TimeUnit.DAYS);
    assertThatThrownBy(() -> documents("c").createIndex(ascending("at"), expiring))
        .hasMessageContaining("at_1");
    assertThatThrownBy(() -> documents("c").createIndex(new Document("text", "text")))
        .hasMessageContaining("text_text");
  }

  @Test
  void aCommandThatFailsHalfWayLeavesNothingBehind() {
    documents("c").insertOne(id(1).append("n", "text"));
    assertThatThrownBy(
            () ->
                documents("new")
                    .findOneAndUpdate(
                        eq("_id", 7),
                        Updates.combine(Updates.set("a.b", 1), Updates.set("a.b.c", 1)),
                        new FindOneAndUpdateOptions().upsert(true)))
        .isInstanceOf(MongoException.class);
    assertThat(documents("new").countDocuments()).isZero();
    documents("new").insertOne(id(8));
    assertThat(documents("c").find().first()).isEqualTo(id(1).append("n", "text"));
  }

  @Test
  void aContractGetsADatabaseNobodyHasUsed() {
    assertThat(ContractStore.uri()).isNotEqualTo(ContractStore.uri());
    assertThat(ContractStore.fresh("mongodb://u:p@h1:1,h2:2/app?replicaSet=r"))
        .matches("mongodb://u:p@h1:1,h2:2/contract_\\w{32}\\?replicaSet=r&authSource=app");
  }
}

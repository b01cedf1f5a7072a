package uk.lantern.store.engine;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.lantern.store.EmbeddedStore;

/** What opening a store reads, when an index of it has no entry. */
class OpenedIndexesTest {

  private static final int LETTERS = 10_000;

  @TempDir private Path folder;

  @BeforeEach
  void ofMonthsOfLettersNoneIsDue() {
    try (EmbeddedStore store = EmbeddedStore.open(folder);
        MongoClient client = MongoClients.create(store.uri())) {
      MongoCollection<Document> letters = letters(client);
      letters.createIndex(
          Indexes.ascending("day"), new IndexOptions().partialFilterExpression(eq("due", true)));
      String text = "delivered ".repeat(40);
      letters.insertMany(
          IntStream.range(0, LETTERS)
              .mapToObj(n -> new Document("_id", n).append("day", n).append("text", text))
              .toList());
    }
  }

  @Test
  void anIndexWithoutEntriesIsNotBuiltAtEveryStart() throws IOException {
    try (StoreFile file = StoreFile.open(folder.resolve("store").resolve("lantern.mv.db"))) {
      DurableCollection letters = new Databases(file).collection("lantern.letters").orElseThrow();
      assertThat(letters.count()).isEqualTo(LETTERS);
      long read = letters.records().map().getStore().getFileStore().getReadBytes();
      assertThat(read).as("bytes, of letters of 400 each").isLessThan(LETTERS * 400L / 4);
    }
  }

  @Test
  void itTakesWhatBecomesDueAfterTheStart() {
    try (EmbeddedStore store = EmbeddedStore.open(folder);
        MongoClient client = MongoClients.create(store.uri())) {
      letters(client).insertOne(new Document("_id", -1).append("day", 7).append("due", true));
      assertThat(letters(client).find(eq("due", true)).sort(new Document("day", 1)).first())
          .containsEntry("_id", -1);
    }
  }

  private static MongoCollection<Document> letters(MongoClient client) {
    return client.getDatabase("lantern").getCollection("letters");
  }
}

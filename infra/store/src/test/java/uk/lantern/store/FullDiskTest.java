package uk.lantern.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A limit on the size of its files stands in for a full disk: writes fail with an error. */
@EnabledOnOs(OS.LINUX)
class FullDiskTest {

  private static final int MOST_TRIES = 3_000;

  @TempDir private Path data;

  @Test
  void acknowledgesNothingItCouldNotKeepAndOpensAgainWhenThereIsRoom() throws Exception {
    List<Integer> acknowledged = new ArrayList<>();
    try (StoreProcess store = StoreProcess.start(data, "ulimit -f 5000"); // blocks of 1 KB
        MongoClient client = store.client()) {
      assertThat(fill(client, acknowledged)).as("a write was refused").isTrue();
      assertThat(stored(client)).as("still readable").containsAll(acknowledged);
      store.kill();
    }
    assertThat(Files.size(data.resolve("store/lantern.mv.db"))).isLessThanOrEqualTo(5000 * 1024);
    try (EmbeddedStore store = EmbeddedStore.open(data);
        MongoClient client = MongoClients.create(store.uri())) {
      assertThat(stored(client)).containsAll(acknowledged);
      documents(client).insertOne(new Document("_id", -1));
    }
    System.out.printf("full disk: %d acknowledged, 0 lost%n", acknowledged.size());
  }

  private static boolean fill(MongoClient client, List<Integer> acknowledged) {
    for (int i = 0; i < MOST_TRIES; i++) {
      try {
        documents(client).insertOne(new Document("_id", i).append("text", "x".repeat(8_000)));
        acknowledged.add(i);
      } catch (MongoException refused) {
        assertThat(refused.getMessage()).contains("nothing was changed");
        return true;
      }
    }
    return false;
  }

  private static List<Integer> stored(MongoClient client) {
    List<Integer> ids = new ArrayList<>();
    documents(client).find().forEach(found -> ids.add(found.getInteger("_id")));
    return ids;
  }

  private static MongoCollection<Document> documents(MongoClient client) {
    return client.getDatabase("lantern").getCollection("c");
  }
}

package uk.lantern.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.lantern.store.StoreRefusal.Reason;

/** A store that is not all there is refused, and with the flag goes on from what is. */
class AcceptedLossTest {

  @TempDir private Path data;

  @Test
  void anOlderStateIsRefusedByFlagAndOpensWithIt() throws IOException {
    Path older = data.resolve("older");
    write(data, 1);
    Files.createDirectory(older);
    Path file = data.resolve("store/lantern.mv.db");
    Files.copy(file, older.resolve("lantern.mv.db"));
    write(data, 2);
    Files.copy(older.resolve("lantern.mv.db"), file, StandardCopyOption.REPLACE_EXISTING);
    for (int i = 1; i <= 3; i++) {
      Files.delete(data.resolve("store/lantern.log" + i));
    }
    assertRefused(Reason.LOSS, "--accept-loss");
    try (StoreDoor door = StoreDoor.own(data, 0, true)) {
      assertThat(ids(door)).containsExactly(1);
    }
    try (StoreDoor door = StoreDoor.own(data)) {
      assertThat(ids(door)).as("loss is accepted once").containsExactly(1);
    }
  }

  @Test
  void aStoreThatCannotBeReadIsSetAsideWithTheFlagOnly() throws IOException {
    write(data, 1);
    Path file = data.resolve("store/lantern.mv.db");
    Files.writeString(file, "not a store");
    assertRefused(Reason.DAMAGED, "--accept-loss");
    try (StoreDoor door = StoreDoor.own(data, 0, true)) {
      assertThat(ids(door)).isEmpty();
    }
    assertThat(data.resolve("store/lantern.mv.db.damaged-1")).hasContent("not a store");
  }

  private static void write(Path data, int id) {
    try (StoreDoor door = StoreDoor.own(data);
        MongoClient client = MongoClients.create(door.uri())) {
      client.getDatabase("lantern").getCollection("c").insertOne(new Document("_id", id));
    }
  }

  private static List<Integer> ids(StoreDoor door) {
    try (MongoClient client = MongoClients.create(door.uri())) {
      return client
          .getDatabase("lantern")
          .getCollection("c")
          .find()
          .map(found -> found.getInteger("_id"))
          .into(new ArrayList<>());
    }
  }

  private void assertRefused(Reason reason, String part) {
    assertThatThrownBy(() -> StoreDoor.own(data))
        .isInstanceOfSatisfying(
            StoreRefusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason))
        .hasMessageContaining(part);
  }
}

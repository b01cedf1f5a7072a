package uk.lantern.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.lantern.store.StoreRefusal.Reason;

class StoreDoorTest {

  @TempDir private Path data;

  @Test
  void aCommandJoinsTheServerThatHasTheFolderOpen() throws Exception {
    try (StoreProcess server = StoreProcess.start(data);
        StoreDoor door = StoreDoor.joinOrOpen(data)) {
      assertThat(door.joined()).isTrue();
      try (MongoClient mine = MongoClients.create(door.uri());
          MongoClient theirs = server.client()) {
        mine.getDatabase("lantern").getCollection("c").insertOne(new Document("_id", 1));
        assertThat(theirs.getDatabase("lantern").getCollection("c").countDocuments()).isEqualTo(1);
      }
    }
  }

  @Test
  void aCommandOpensTheStoreItselfAndLeavesNoAddressBehind() {
    try (StoreDoor door = StoreDoor.joinOrOpen(data)) {
      assertThat(door.joined()).isFalse();
      assertThat(data.resolve("store.address")).exists();
    }
    assertThat(data.resolve("store.address")).doesNotExist();
  }

  @Test
  void aSecondServerIsRefusedByFolderAndProcess() throws Exception {
    try (StoreProcess server = StoreProcess.start(data)) {
      assertThatThrownBy(() -> StoreDoor.own(data))
          .isInstanceOf(StoreRefusal.class)
          .hasMessageContaining(data.toString())
          .hasMessageContaining("process " + server.pid());
    }
  }

  @Test
  void theAddressOfAKilledServerIsNotBelieved() throws Exception {
    try (StoreProcess server = StoreProcess.start(data)) {
      server.kill();
      assertThat(data.resolve("store.address")).exists();
      try (StoreDoor door = StoreDoor.joinOrOpen(data)) {
        assertThat(door.joined()).isFalse();
      }
    }
  }

  @Test
  void anotherStoreOnTheRememberedPortIsNotJoined(@TempDir Path elsewhere) {
    try (EmbeddedStore stranger = EmbeddedStore.open(elsewhere)) {
      new StoreAddress(stranger.uri(), 1, "somebody else").write(data);
      try (StoreDoor door = StoreDoor.joinOrOpen(data)) {
        assertThat(door.joined()).isFalse();
        assertThat(door.uri()).isNotEqualTo(stranger.uri());
      }
    }
  }

  @Test
  void onlyTheOwnerCanReadStoreAndAddress() throws IOException {
    try (StoreDoor door = StoreDoor.own(data)) {
      assertThat(door.uri()).startsWith("mongodb://127.0.0.1:");
      assertThat(permissions("store.address")).isEqualTo("rw-------");
      assertThat(permissions("store")).isEqualTo("rwx------");
      assertThat(permissions("store/lantern.mv.db")).isEqualTo("rw-------");
    }
  }

  private String permissions(String file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(file)));
  }

  @Test
  void aTakenPortIsRefusedByNumberAndLeavesTheFolderFree() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      int port = taken.getLocalPort();
      assertRefused(() -> StoreDoor.own(data, port), Reason.PORT_TAKEN, "port " + port);
    }
    StoreDoor.own(data).close();
  }

  @Test
  void aFolderThatCannotBeWrittenIsRefused() {
    Path unwritable = Path.of("/proc/lantern");
    assertRefused(() -> StoreDoor.own(unwritable), Reason.NOT_WRITABLE, "/proc/lantern");
  }

  @Test
  void aFileOfAnotherVersionIsRefused() throws IOException {
    Path folder = Files.createDirectory(data.resolve("store"));
    try (MVStore file = MVStore.open(folder.resolve("lantern.mv.db").toString())) {
      file.setStoreVersion(99);
    }
    assertRefused(() -> StoreDoor.own(data), Reason.OTHER_VERSION, "another version");
  }

  @Test
  void aFileThatIsNoStoreIsRefusedAndLeftAlone() throws IOException {
    Path file = Files.createDirectory(data.resolve("store")).resolve("lantern.mv.db");
    byte[] rubbish = "not a store ".repeat(2000).getBytes(StandardCharsets.UTF_8);
    Files.write(file, rubbish);
    assertRefused(() -> StoreDoor.own(data), Reason.DAMAGED, data.toString());
    assertThat(file).hasBinaryContent(rubbish);
  }

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
    assertRefused(() -> StoreDoor.own(data), Reason.LOSS, "--accept-loss");
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
    assertRefused(() -> StoreDoor.own(data), Reason.DAMAGED, "--accept-loss");
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

  @Test
  void case130anAddressWithAChangedByteIsNotBelieved() throws IOException {
    StoreAddress address = new StoreAddress("mongodb://127.0.0.1:1/lantern", 7, "some instance");
    address.write(data);
    Path file = data.resolve("store.address");
    byte[] bytes = Files.readAllBytes(file);
    for (int place = 0; place < bytes.length; place++) {
      for (int bit = 0; bit < 8; bit++) {
        byte[] changed = bytes.clone();
        changed[place] ^= (byte) (1 << bit);
        Files.write(file, changed);
        assertThat(StoreAddress.read(data).filter(read -> !read.equals(address))).isEmpty();
      }
    }
  }

  private static void assertRefused(Runnable opening, Reason reason, String part) {
    assertThatThrownBy(opening::run)
        .isInstanceOfSatisfying(
            StoreRefusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason))
        .hasMessageContaining(part);
  }
}

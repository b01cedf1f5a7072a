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
import java.nio.file.attribute.PosixFilePermissions;
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
      for (String file : List.of("mv.db", "log1", "log2", "log3", "high")) {
        assertThat(permissions("store/lantern." + file)).as(file).isEqualTo("rw-------");
      }
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

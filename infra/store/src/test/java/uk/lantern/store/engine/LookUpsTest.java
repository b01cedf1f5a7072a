package uk.lantern.store.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.embedded.EmbeddedChannel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.lantern.store.disk.HeldDisk;

/** What is read in one collection rests on the commits of that collection alone. */
class LookUpsTest {

  @TempDir private Path data;
  private final EmbeddedChannel channel = new EmbeddedChannel();
  private final HeldDisk disk = new HeldDisk();
  private DurableBackend backend;

  @BeforeEach
  void open() throws IOException {
    backend = new DurableBackend(StoreFile.open(Ledger.file(data), disk, false), "test");
    insert("c", 0);
    insert("d", 7);
  }

  @AfterEach
  void close() {
    disk.release(false);
    backend.close();
  }

  @Test
  void aReaderOfAnotherCollectionWaitsForNobody() throws Exception {
    disk.hold();
    Waiting writer = new Waiting(() -> insert("c", 1));
    disk.awaitHeld();
    assertThat(ids("d")).isEqualTo(List.of(7));
    assertThat(ids("none")).isEmpty();
    Waiting all = new Waiting(() -> run(new Document("dbStats", 1)));
    all.awaitBlocked();
    disk.release(false);
    writer.get();
    assertThat(all.get()).isNotNull();
  }

  @Test
  void afterAFailedWriteAReaderOfAnotherCollectionSeesWhatWasAcknowledged() throws Exception {
    disk.hold();
    Waiting writer = new Waiting(() -> insert("c", 1));
    disk.awaitHeld();
    Waiting other = new Waiting(() -> insert("d", 8));
    other.awaitBlocked();
    Waiting reader = new Waiting(() -> ids("d"));
    reader.awaitBlocked();
    disk.release(true);
    assertThatThrownBy(writer::get).isNotNull();
    assertThatThrownBy(other::get).isNotNull();
    assertThatThrownBy(reader::get).isNotNull();
    disk.mend();
    assertThat(ids("d")).isEqualTo(List.of(7));
    assertThat(ids("c")).isEqualTo(List.of(0));
  }

  private Object insert(String collection, int id) {
    return run(
        new Document("insert", collection).append("documents", List.of(new Document("_id", id))));
  }

  private List<Object> ids(String collection) {
    Document cursor = (Document) run(new Document("find", collection)).get("cursor");
    return ((Collection<?>) cursor.get("firstBatch"))
        .stream().<Object>map(found -> ((Document) found).get("_id")).toList();
  }

  private Document run(Document command) {
    return backend.handleCommand(channel, "db", command.keySet().iterator().next(), command);
  }
}

package uk.lantern.store.engine;

import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.embedded.EmbeddedChannel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import uk.lantern.store.disk.Disk;

/** A collection of numbered documents on a store of its own. */
final class Numbers implements AutoCloseable {

  private final EmbeddedChannel channel = new EmbeddedChannel();
  private final Path data;
  private final DurableBackend backend;

  private Numbers(Path data, DurableBackend backend) {
    this.data = data;
    this.backend = backend;
  }

  static Numbers open(Path data, Disk disk) throws IOException {
    StoreFile file = StoreFile.open(Ledger.file(data), disk, false);
    return new Numbers(data, new DurableBackend(file, "test"));
  }

  Object insert(int id) {
    return written(inserting(id));
  }

  /** With the write concern that does not wait for the device. */
  Object insertUnjournaled(int id) {
    return written(inserting(id).append("writeConcern", new Document("j", false)));
  }

  private static Document inserting(int id) {
    return new Document("insert", "c").append("documents", List.of(new Document("_id", id)));
  }

  private Object written(Document command) {
    Document answer = run(command);
    if (answer.containsKey("writeErrors")) {
      throw new IllegalStateException(answer.toString());
    }
    return answer;
  }

  List<Object> ids() {
    Document cursor = (Document) run(new Document("find", "c")).get("cursor");
    return ((Collection<?>) cursor.get("firstBatch"))
        .stream().<Object>map(found -> ((Document) found).get("_id")).toList();
  }

  Document run(Document command) {
    return backend.handleCommand(channel, "db", command.keySet().iterator().next(), command);
  }

  /** What another process finds in a copy of the files as they are now. */
  List<Object> idsAfterAKill(Path copy) throws IOException {
    Path from = Ledger.file(data).getParent();
    Path to = Ledger.file(copy).getParent();
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
    try (Numbers other = open(copy, Disk.REAL)) {
      return other.ids();
    }
  }

  @Override
  public void close() {
    backend.close();
  }
}

package uk.lantern.store.engine;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import uk.lantern.store.disk.CommitLog;

/** Does again what a log of documents says. */
final class Replay implements CommitLog.Redo {

  private final Map<String, DurableDatabase> databases = new HashMap<>();
  private final StoreFile file;

  Replay(StoreFile file) {
    this.file = file;
  }

  /** False when a collection is not there: then the tables are older than the log can mend. */
  @Override
  public boolean test(long number, ByteBuffer changes) {
    for (Journal.Change change : Journal.decode(changes)) {
      int dot = change.collection().indexOf('.');
      MongoCollection<Long> collection =
          database(change.collection().substring(0, dot))
              .resolveCollection(change.collection().substring(dot + 1), false);
      if (collection == null) {
        return false;
      }
      ((DurableCollection) collection).replay(change.position(), change.after());
    }
    file.journal().clear();
    return true;
  }

  private DurableDatabase database(String name) {
    return databases.computeIfAbsent(
        name,
        key -> new DurableDatabase(key, new Storage(file, new CursorRegistry(), new LongAdder())));
  }
}

package uk.lantern.store.engine;

import de.bwaldvogel.mongo.backend.CursorRegistry;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;

/** The collections of a file that is being opened, before there is a server. */
final class Databases {

  private final Map<String, DurableDatabase> open = new HashMap<>();
  private final StoreFile file;

  Databases(StoreFile file) {
    this.file = file;
  }

  /** By its full name; empty when there is none. */
  Optional<DurableCollection> collection(String fullName) {
    int dot = fullName.indexOf('.');
    DurableDatabase database =
        open.computeIfAbsent(
            fullName.substring(0, dot),
            name ->
                new DurableDatabase(
                    name, new Storage(file, new CursorRegistry(), new LongAdder())));
    return Optional.ofNullable(
        (DurableCollection) database.resolveCollection(fullName.substring(dot + 1), false));
  }
}

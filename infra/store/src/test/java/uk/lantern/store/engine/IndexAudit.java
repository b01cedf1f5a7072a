package uk.lantern.store.engine;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;

/** Compares every index of a closed store with a full scan of its documents. */
public final class IndexAudit {

  private IndexAudit() {}

  /** Fails unless every index holds exactly what its documents demand; returns the entries seen. */
  public static long check(Path dataFolder, String database, String collection) throws IOException {
    long entries = 0;
    try (StoreFile file = StoreFile.open(dataFolder.resolve("store/lantern.mv.db"))) {
      DurableDatabase opened =
          new DurableDatabase(database, new Storage(file, new CursorRegistry(), new LongAdder()));
      MongoCollection<Long> documents = opened.resolveCollection(collection, true);
      for (Index<Long> index : documents.getIndexes()) {
        entries += compare((OrderedIndex) index, (DurableCollection) documents);
      }
    }
    return entries;
  }

  private static long compare(OrderedIndex index, DurableCollection documents) {
    Set<Entry> held = new HashSet<>();
    index.scan(Entry.before(List.of()), Entry.after(List.of()), false).forEachRemaining(held::add);
    Set<Entry> due =
        documents
            .streamAllDocumentsWithPosition()
            .flatMap(found -> entries(index, found).stream())
            .collect(Collectors.toSet());
    Assertions.assertThat(held).as("entries of %s", index.getName()).isEqualTo(due);
    return held.size();
  }

  private static Set<Entry> entries(OrderedIndex index, DocumentWithPosition<Long> found) {
    return index.entriesOf(found.getDocument(), found.getPosition());
  }
}

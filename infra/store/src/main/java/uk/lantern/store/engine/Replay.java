package uk.lantern.store.engine;

import static java.util.Objects.requireNonNull;

import de.bwaldvogel.mongo.bson.Document;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import uk.lantern.store.disk.Redo;

/** Does again what a log of documents says. */
final class Replay implements Redo {

  private final Databases databases;
  private final Journal journal;
  private final Set<String> damaged = new HashSet<>();

  Replay(StoreFile file) {
    this.databases = new Databases(file);
    this.journal = file.journal();
  }

  /** False when a collection is not there: then the tables are older than the log can mend. */
  @Override
  public boolean test(long number, ByteBuffer changes) {
    for (Journal.Change change : Journal.decode(changes)) {
      Optional<DurableCollection> collection = databases.collection(change.collection());
      if (collection.isEmpty()) {
        return false;
      }
      redo(collection.get(), change);
    }
    journal.clear();
    return true;
  }

  private void redo(DurableCollection collection, Journal.Change change) {
    if (damaged.contains(change.collection())) {
      return;
    }
    try {
      apply(collection, change.position(), change.after());
    } catch (MVStoreException e) {
      damaged.add(change.collection());
    }
  }

  /** The document, and the index entries that follow from it. */
  private static void apply(DurableCollection to, long position, @Nullable Encoded written) {
    Document before = decoded(to.records().map().get(position));
    Document after = decoded(written);
    if (before != null && after != null) {
      to.records().put(position, requireNonNull(written));
      to.orderedIndexes().forEach(index -> index.updateInPlace(before, after, position, to));
    } else if (after != null) {
      to.records().put(position, requireNonNull(written));
      to.orderedIndexes().forEach(index -> index.add(after, position, to));
    } else if (before != null) {
      to.orderedIndexes().forEach(index -> index.remove(before, position));
      to.records().remove(position);
    }
  }

  private static @Nullable Document decoded(@Nullable Encoded document) {
    return document == null ? null : document.decode();
  }

  /** Collections that could not be brought up to date, because part of them cannot be read. */
  Set<String> damaged() {
    return damaged;
  }
}

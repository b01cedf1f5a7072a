package uk.lantern.store.engine;

import java.util.HashSet;
import java.util.Set;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.DataType;

/** The tables of an opened file, by name; what comes and goes is noted in the journal. */
final class Tables {

  /** Our own table, of which no database knows. */
  static final String STATE = "lantern/state";

  private final MVStore store;
  private final Journal journal;

  Tables(MVStore store, Journal journal) {
    this.store = store;
    this.journal = journal;
  }

  /** Opens a table, creating it when it is new. */
  <K, V> Table<K, V> open(String name, DataType<K> keys, DataType<V> values) {
    if (!store.hasMap(name)) {
      journal.noteRestructured();
    }
    return new Table<>(
        store.openMap(name, new MVMap.Builder<K, V>().keyType(keys).valueType(values)), journal);
  }

  /** Those of the databases. */
  Set<String> names() {
    Set<String> names = new HashSet<>(store.getMapNames());
    names.remove(STATE);
    return names;
  }

  void remove(String table) {
    journal.noteRestructured();
    store.removeMap(table);
  }

  void rename(String from, String to) {
    if (store.hasMap(from)) {
      journal.noteRestructured();
      store.renameMap(store.openMap(from), to);
    }
  }

  long fileSize() {
    return store.getFileStore().size();
  }
}

package uk.lantern.store.engine;

import org.h2.mvstore.MVMap;

/** A B-tree of the file whose changes can be undone until their command is over. */
final class Table<K, V> {

  private final MVMap<K, V> map;
  private final Journal journal;

  Table(MVMap<K, V> map, Journal journal) {
    this.map = map;
    this.journal = journal;
  }

  /** To read from. */
  MVMap<K, V> map() {
    return map;
  }

  void put(K key, V value) {
    journal.noteUndo(map, key, map.put(key, value));
  }

  void remove(K key) {
    V before = map.remove(key);
    if (before != null) {
      journal.noteUndo(map, key, before);
    }
  }

  void clear() {
    journal.noteRestructured();
    map.clear();
  }
}

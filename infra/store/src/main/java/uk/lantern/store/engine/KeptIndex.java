package uk.lantern.store.engine;

/** An index that the file has already, as it is found when its database is opened. */
final class KeptIndex extends OrderedIndex {

  KeptIndex(IndexSpec spec, Table<Entry, Long> entries, Table<String, Long> shapes) {
    super(spec, entries, shapes);
  }

  /**
   * Never: the server builds an index that is empty, with two passes over the collection, and the
   * one of letters that are due has no entry at most starts.
   */
  @Override
  public boolean isEmpty() {
    return false;
  }
}

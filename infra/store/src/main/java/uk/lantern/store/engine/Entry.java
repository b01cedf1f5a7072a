package uk.lantern.store.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of an index: the normalised values of its keys, and the record they belong to.
 *
 * @param values one per key of the index; fewer in a bound of a scan
 * @param record number of the record, at least 1; the extremes of {@code long} mark bounds
 */
record Entry(List<@Nullable Object> values, long record) {

  /** Sorts before every entry that starts with these values. */
  static Entry before(List<@Nullable Object> prefix) {
    return new Entry(prefix, Long.MIN_VALUE);
  }

  /** Sorts after every entry that starts with these values. */
  static Entry after(List<@Nullable Object> prefix) {
    return new Entry(prefix, Long.MAX_VALUE);
  }

  @Override
  public String toString() {
    return "Entry[record=" + record + "]";
  }
}

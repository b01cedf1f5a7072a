package uk.lantern.store.engine;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/** Keeps index entries in the order of the index's keys, descending ones reversed. */
final class EntryType extends BasicDataType<Entry> {

  private final boolean[] ascending;

  EntryType(List<Boolean> ascending) {
    this.ascending = new boolean[ascending.size()];
    for (int i = 0; i < this.ascending.length; i++) {
      this.ascending[i] = ascending.get(i);
    }
  }

  @Override
  public int compare(Entry a, Entry b) {
    return compareFrom(0, a, b);
  }

  /** Compares without the first keys. */
  int compareFrom(int first, Entry a, Entry b) {
    int shared = Math.min(a.values().size(), b.values().size());
    for (int i = first; i < shared; i++) {
      int byValue = Order.ASCENDING.compare(a.values().get(i), b.values().get(i));
      if (byValue != 0) {
        return ascending[i] ? byValue : -byValue;
      }
    }
    if (a.values().size() < b.values().size()) {
      return a.record() == Long.MIN_VALUE ? -1 : 1;
    }
    if (a.values().size() > b.values().size()) {
      return b.record() == Long.MIN_VALUE ? 1 : -1;
    }
    return Long.compare(a.record(), b.record());
  }

  @Override
  public int getMemory(Entry entry) {
    int memory = 64;
    for (Object value : entry.values()) {
      memory += BsonType.weigh(value);
    }
    return memory;
  }

  @Override
  public void write(WriteBuffer buffer, Entry entry) {
    buffer.putVarLong(entry.record()).putVarInt(entry.values().size());
    entry.values().forEach(value -> BsonType.writeValue(buffer, value));
  }

  @Override
  public Entry read(ByteBuffer buffer) {
    long record = DataUtils.readVarLong(buffer);
    int size = DataUtils.readVarInt(buffer);
    List<@Nullable Object> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(BsonType.readValue(buffer));
    }
    return new Entry(values, record);
  }

  @Override
  public Entry[] createStorage(int size) {
    return new Entry[size];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EntryType type && Arrays.equals(ascending, type.ascending);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(ascending);
  }
}

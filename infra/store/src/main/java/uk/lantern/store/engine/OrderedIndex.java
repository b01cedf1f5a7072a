package uk.lantern.store.engine;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A B-tree over the keys of one index: secondary or unique, whole, sparse or partial. */
class OrderedIndex extends Index<Long> {

  private final IndexSpec spec;
  private final Table<Entry, Long> entries;
  private final Table<String, Long> shapes;
  private final IndexKeys keys;

  OrderedIndex(IndexSpec spec, Table<Entry, Long> entries, Table<String, Long> shapes) {
    super(spec.name(), spec.keys(), spec.sparse());
    this.spec = spec;
    this.entries = entries;
    this.shapes = shapes;
    this.keys = new IndexKeys(spec, this::getKeyValues);
  }

  IndexSpec spec() {
    return spec;
  }

  Shape shape() {
    return Shape.ofCode(shapes.map().get(getName()));
  }

  /** Records between two bounds, in the order of the index or against it. */
  Iterator<Entry> scan(Entry low, Entry high, boolean backwards) {
    return backwards
        ? entries.map().cursor(high, low, true)
        : entries.map().cursor(low, high, false);
  }

  void readAll() {
    entries.map().cursor(null).forEachRemaining(key -> {});
    shapes.map().cursor(null).forEachRemaining(key -> {});
  }

  /** Only the index over {@code _id} places a document. */
  @Override
  public @Nullable Long getPosition(Document document) {
    if (!spec.primary()) {
      return null;
    }
    Set<Entry> own = entriesOf(document, 0);
    return own.isEmpty() ? null : holder(own.iterator().next().values());
  }

  @Override
  public void checkAdd(Document document, MongoCollection<Long> collection) {
    refuseTaken(entriesOf(document, 0), collection);
  }

  @Override
  public void add(Document document, Long position, MongoCollection<Long> collection) {
    Set<Entry> own = entriesOf(document, position);
    if (!collection.getIndexes().contains(this)) {
      refuseTaken(own, collection); // being built: all documents were checked while it was empty
    }
    own.forEach(entry -> entries.put(entry, 0L));
    noteShape(document);
  }

  @Override
  public void checkUpdate(Document before, Document after, MongoCollection<Long> collection) {
    if (spec.unique()) {
      Set<Entry> added = new LinkedHashSet<>(entriesOf(after, 0));
      added.removeAll(entriesOf(before, 0));
      refuseTaken(added, collection);
    }
  }

  @Override
  public void updateInPlace(
      Document before, Document after, Long position, MongoCollection<Long> collection) {
    Set<Entry> old = entriesOf(before, position);
    Set<Entry> fresh = entriesOf(after, position);
    if (!old.equals(fresh)) {
      old.stream().filter(entry -> !fresh.contains(entry)).forEach(entries::remove);
      fresh.stream().filter(entry -> !old.contains(entry)).forEach(entry -> entries.put(entry, 0L));
    }
    noteShape(after);
  }

  void remove(Document document, long position) {
    entriesOf(document, position).forEach(entries::remove);
  }

  @Override
  public Long remove(Document document) {
    throw new UnsupportedOperationException("The collection removes entries by position.");
  }

  /** The collection plans its queries itself, see {@link Plan}. */
  @Override
  public boolean canHandle(Document query) {
    return false;
  }

  @Override
  public Iterable<Long> getPositions(Document query) {
    throw new UnsupportedOperationException("The collection plans its queries itself.");
  }

  @Override
  public long getCount() {
    return entries.map().sizeAsLong();
  }

  @Override
  public long getDataSize() {
    return getCount();
  }

  @Override
  public boolean isUnique() {
    return spec.unique();
  }

  @Override
  public boolean hasSameOptions(Index<?> other) {
    return other instanceof OrderedIndex index && spec.equals(index.spec);
  }

  @Override
  public void drop() {
    entries.clear(); // its table goes with it
    shapes.remove(getName());
  }

  /** The entries this index must hold for a document: what a full scan compares it with. */
  Set<Entry> entriesOf(Document document, long position) {
    return keys.entriesOf(document, position);
  }

  private void refuseTaken(Set<Entry> wanted, MongoCollection<Long> collection) {
    if (!spec.unique()) {
      return;
    }
    for (Entry entry : wanted) {
      if (holder(entry.values()) != null) {
        throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(entry.values()));
      }
    }
  }

  private @Nullable Long holder(List<@Nullable Object> values) {
    Iterator<Entry> found = scan(Entry.before(values), Entry.after(values), false);
    while (found.hasNext()) {
      Entry entry = found.next();
      if (Objects.equals(entry.values(), values)) {
        return entry.record();
      }
    }
    return null;
  }

  private void noteShape(Document document) {
    if (keys.isPlain(document)) {
      return; // the shape that an index begins with
    }
    Shape seen = shape();
    Shape grown = seen;
    for (List<String> path : spec.paths()) {
      grown = grown.or(Shape.of(document, path));
    }
    if (grown != seen) {
      shapes.put(getName(), grown.code());
    }
  }
}

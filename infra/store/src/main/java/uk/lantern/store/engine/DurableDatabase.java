package uk.lantern.store.engine;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;
import org.h2.mvstore.type.LongDataType;
import org.h2.mvstore.type.StringDataType;
import org.jspecify.annotations.Nullable;

/** The maps of one database: records, index entries and index shapes by name. */
final class DurableDatabase extends AbstractMongoDatabase<Long> {

  /** Neither a database nor a collection name may hold a slash, so the parts cannot collide. */
  static final String RECORDS = "records/";

  private static final String ENTRIES = "entries/";
  private static final String SHAPES = "shapes/";
  private static final int CANNOT_CREATE_INDEX = 67;

  /** What MongoDB's indexes can do and this store cannot: refused, never silently ignored. */
  private static final List<String> UNSUPPORTED =
      List.of("expireAfterSeconds", "collation", "weights", "wildcardProjection");

  private final Storage storage;
  private @Nullable Document declared;

  DurableDatabase(String name, Storage storage) {
    super(name, storage.cursors());
    this.storage = storage;
    initializeNamespacesAndIndexes();
  }

  @Override
  protected MongoCollection<Long> openOrCreateCollection(String name, CollectionOptions options) {
    Table<Long, Encoded> records =
        tables().open(RECORDS + fullName(name), LongDataType.INSTANCE, BsonType.DOCUMENTS);
    return new DurableCollection(this, name, options, records, storage);
  }

  @Override
  protected void addIndex(Document description) {
    Document outer = declared; // a first index creates its collection, which adds another index
    declared = description;
    try {
      refuseUnsupported(description);
      super.addIndex(description);
    } finally {
      declared = outer;
    }
  }

  private static void refuseUnsupported(Document description) {
    boolean plainKeys =
        IndexSpec.keyOf(description).values().stream().allMatch(Number.class::isInstance);
    if (!plainKeys || UNSUPPORTED.stream().anyMatch(description::containsKey)) {
      throw new MongoServerError(
          CANNOT_CREATE_INDEX,
          "CannotCreateIndex",
          "The embedded store has ascending, descending, unique, sparse and partial indexes only: "
              + description.get("name"));
    }
  }

  @Override
  protected Index<Long> openOrCreateUniqueIndex(
      String collection, String name, List<IndexKey> keys, boolean sparse) {
    return openIndex(collection, name);
  }

  @Override
  protected Index<Long> openOrCreateSecondaryIndex(
      String collection, String name, List<IndexKey> keys, boolean sparse) {
    return openIndex(collection, name);
  }

  private Index<Long> openIndex(String collection, String name) {
    Document asked = declared; // null while the database is opened: then the file describes it
    IndexSpec spec = IndexSpec.of(asked != null ? asked : describe(collection, name));
    Table<Entry, Long> entries =
        tables()
            .open(entriesOf(fullName(collection), name), spec.entryType(), LongDataType.INSTANCE);
    return asked != null
        ? new OrderedIndex(spec, entries, shapesOf(collection))
        : new KeptIndex(spec, entries, shapesOf(collection));
  }

  private Document describe(String collection, String name) {
    Document query = new Document("ns", fullName(collection)).append("name", name);
    return indexes.get().handleQueryAsStream(query).findFirst().orElseThrow();
  }

  private Table<String, Long> shapesOf(String collection) {
    return tables()
        .open(SHAPES + fullName(collection), StringDataType.INSTANCE, LongDataType.INSTANCE);
  }

  private Tables tables() {
    return storage.file().tables();
  }

  @Override
  public Document handleCommand(
      Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
    return Corrections.apply(
        this,
        command,
        query,
        exact -> super.handleCommand(channel, command, exact, databases, oplog));
  }

  @Override
  protected void dropIndex(MongoCollection<Long> collection, String name) {
    super.dropIndex(collection, name);
    tables().remove(entriesOf(collection.getFullName(), name));
  }

  @Override
  public void dropCollection(String name, Oplog oplog) {
    super.dropCollection(name, oplog);
    tables().remove(RECORDS + fullName(name));
    tables().remove(SHAPES + fullName(name));
  }

  @Override
  public void drop(Oplog oplog) {
    super.drop(oplog);
    tables().names().stream()
        .filter(name -> name.startsWith(databaseName + ".", name.indexOf('/') + 1))
        .toList()
        .forEach(tables()::remove);
  }

  @Override
  public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String newName) {
    String old = collection.getFullName();
    List<String> names = collection.getIndexes().stream().map(Index::getName).toList();
    super.moveCollection(from, collection, newName);
    tables().rename(RECORDS + old, RECORDS + fullName(newName));
    tables().rename(SHAPES + old, SHAPES + fullName(newName));
    names.forEach(
        name -> tables().rename(entriesOf(old, name), entriesOf(fullName(newName), name)));
  }

  private static String entriesOf(String namespace, String index) {
    return ENTRIES + namespace + "/" + index;
  }

  private String fullName(String collection) {
    return getFullCollectionNamespace(collection);
  }

  @Override
  protected long getStorageSize() {
    return tables().fileSize();
  }

  @Override
  protected long getFileSize() {
    return getStorageSize();
  }
}

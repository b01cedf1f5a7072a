package uk.lantern.store.engine;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Documents by record number, in the order they came. What goes in and what comes out are copies:
 * the server changes documents in place while it works, and a reader must never see half of that.
 */
final class DurableCollection extends AbstractMongoCollection<Long> {

  private final Table<Long, Encoded> records;
  private final Journal journal;
  private final LongAdder examined;
  private boolean onlyFirst;

  DurableCollection(
      MongoDatabase database,
      String name,
      CollectionOptions options,
      Table<Long, Encoded> records,
      Storage storage) {
    super(database, name, options, storage.cursors());
    this.records = records;
    this.journal = storage.file().journal();
    this.examined = storage.examined();
  }

  @Override
  protected QueryResult queryDocuments(
      Document query,
      @Nullable Document orderBy,
      int skip,
      int limit,
      int batchSize,
      @Nullable Document fields) {
    long most = onlyFirst ? 1 : limit > 0 ? (long) skip + limit : 0;
    Stream<Document> found = matches(query, orderBy, most).skip(skip);
    return matchDocumentsFromStream(new Document(), found, 0, 0, batchSize, null, fields);
  }

  @Override
  protected QueryResult matchDocuments(
      Document query,
      @Nullable Document orderBy,
      int skip,
      int limit,
      int batchSize,
      @Nullable Document fields) {
    return queryDocuments(query, orderBy, skip, limit, batchSize, fields);
  }

  /** Documents of the caller's own; no more than so many, unless that is 0. */
  Stream<Document> matches(Document query, @Nullable Document orderBy, long most) {
    Comparator<Document> order = deriveComparator(orderBy);
    Optional<Plan> plan = Plan.of(orderedIndexes().toList(), query, order == null ? null : orderBy);
    Stream<Document> found =
        plan.map(chosen -> chosen.records().map(this::getDocument))
            .orElseGet(() -> inNaturalOrder(isNaturalDescending(orderBy)))
            .peek(document -> examined.increment())
            .filter(document -> documentMatchesQuery(document, query));
    boolean ordered = plan.filter(Plan::ordered).isPresent();
    return Foremost.of(found, ordered ? null : order, most);
  }

  private Stream<Document> inNaturalOrder(boolean descending) {
    return descending
        ? Stream.iterate(records.map().lastKey(), key -> key != null, records.map()::lowerKey)
            .map(this::getDocument)
        : streamAllDocumentsWithPosition().map(DocumentWithPosition::getDocument);
  }

  /** The server would copy every match before it changes the first. Runs under the write lock. */
  @Override
  public Document updateDocuments(
      Document selector,
      Document update,
      ArrayFilters arrayFilters,
      boolean isMulti,
      boolean isUpsert,
      Oplog oplog) {
    onlyFirst = !isMulti;
    try {
      return super.updateDocuments(selector, update, arrayFilters, isMulti, isUpsert, oplog);
    } finally {
      onlyFirst = false;
    }
  }

  @Override
  public void addIndex(Index<Long> index) {
    boolean known = getIndexes().stream().anyMatch(i -> i.getName().equals(index.getName()));
    try {
      super.addIndex(index);
    } catch (MongoServerError e) {
      if (!known) {
        index.drop(); // else half an index would pass for a whole one at the next attempt
      }
      throw e;
    }
  }

  @Override
  public void removeDocument(Document document) {
    Long position = positionOf(document);
    if (position != null) {
      orderedIndexes().forEach(index -> index.remove(document, position));
      removeDocument(position);
    }
  }

  private @Nullable Long positionOf(Document document) {
    return orderedIndexes()
        .filter(index -> index.spec().primary())
        .findFirst()
        .map(index -> index.getPosition(document))
        .orElseGet(() -> findDocumentPosition(document));
  }

  Table<Long, Encoded> records() {
    return records;
  }

  Stream<OrderedIndex> orderedIndexes() {
    return getIndexes().stream().map(OrderedIndex.class::cast);
  }

  @Override
  protected Long addDocumentInternal(Document document) {
    Long last = records.map().lastKey();
    long position = last == null ? 1 : last + 1;
    keep(position, Encoded.of(document));
    return position;
  }

  @Override
  protected void handleUpdate(Long position, Document before, Document after) {
    keep(position, Encoded.of(after));
  }

  private void keep(long position, Encoded copy) {
    records.put(position, copy);
    journal.note(getFullName(), position, copy);
  }

  @Override
  protected void removeDocument(Long position) {
    records.remove(position);
    journal.note(getFullName(), position, null);
  }

  @Override
  protected Document getDocument(Long position) {
    return Objects.requireNonNull(records.map().get(position)).decode();
  }

  @Override
  protected Stream<DocumentWithPosition<Long>> streamAllDocumentsWithPosition() {
    return records.map().entrySet().stream()
        .map(entry -> new DocumentWithPosition<>(entry.getValue().decode(), entry.getKey()));
  }

  @Override
  public int count() {
    return records.map().size();
  }

  /** Sizes are added up when somebody asks, so that no write pays for a running total. */
  @Override
  protected boolean tracksDataSize() {
    return false;
  }

  @Override
  protected void updateDataSize(int sizeDelta) {
    throw new UnsupportedOperationException("This collection keeps no running total.");
  }

  @Override
  protected int getDataSize() {
    return records.map().values().stream().mapToInt(Encoded::size).sum();
  }
}

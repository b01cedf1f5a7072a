package uk.lantern.scheduler.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.mongodb.BulkOperationException;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Single-document writes of many threads to one collection, each command as many as wait: a turn
 * writes three documents, and at 16 turns at once half of the processor went into their commands.
 * Every write stays one compare-and-set on its own document, is acknowledged when the store has
 * acknowledged it, and fails alone.
 *
 * @param <T> what the collection holds
 */
public final class GatheredWrites<T> {

  private static final int DUPLICATE = 11_000;

  private record Change(Query which, Update update) {

    /** Conditions and values are documents' words. */
    @Override
    public String toString() {
      return "Change";
    }
  }

  /** By what a write was refused: MongoDB's code. */
  private record Refusal(int code) {}

  private final MongoOperations mongo;
  private final Class<T> type;
  private final String collection;
  private final Gathering<T, Optional<Refusal>> inserts;
  private final Gathering<Change, Optional<Refusal>> updates;

  public GatheredWrites(MongoOperations mongo, Class<T> type, String collection) {
    this.mongo = mongo;
    this.type = type;
    this.collection = collection;
    this.inserts = new Gathering<>(many -> all(many, BulkOperations::insert));
    this.updates =
        new Gathering<>(many -> all(many, (bulk, it) -> bulk.updateOne(it.which(), it.update())));
  }

  /**
   * Writes a new document.
   *
   * @return false when there is one already with its id, or with another field that is unique
   */
  public boolean insert(T document) {
    Optional<Refusal> refusal = inserts.ask(document);
    if (refusal.isPresent() && refusal.get().code() == DUPLICATE) {
      return false;
    }
    refuse(refusal);
    return true;
  }

  /** Changes the one document that the conditions name, if they still hold; says not whether. */
  public void update(Query which, Update update) {
    refuse(updates.ask(new Change(which, update)));
  }

  private static void refuse(Optional<Refusal> refusal) {
    if (refusal.isPresent()) {
      throw new DataIntegrityViolationException("The store refused: " + refusal.get().code());
    }
  }

  private <W> List<Optional<Refusal>> all(List<W> writes, BiConsumer<BulkOperations, W> add) {
    BulkOperations bulk = mongo.bulkOps(BulkMode.UNORDERED, type, collection);
    writes.forEach(it -> add.accept(bulk, it));
    List<Optional<Refusal>> outcomes =
        new ArrayList<>(Collections.nCopies(writes.size(), Optional.empty()));
    try {
      bulk.execute();
    } catch (BulkOperationException some) {
      some.getErrors()
          .forEach(it -> outcomes.set(it.getIndex(), Optional.of(new Refusal(it.getCode()))));
    }
    return outcomes;
  }
}

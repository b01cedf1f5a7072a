package uk.lantern.scheduler.document;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.model.InsertManyOptions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.Document;
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
  private final UnaryOperator<WriteConcern> inserting;
  private final Gathering<T, Optional<Refusal>> inserts = new Gathering<>(this::inserted);
  private final Gathering<Change, Optional<Refusal>> updates = new Gathering<>(this::updated);

  public GatheredWrites(MongoOperations mongo, Class<T> type, String collection) {
    this(mongo, type, collection, UnaryOperator.identity());
  }

  /**
   * @param inserting the write concern of inserts, made of the store's own; updates have that one
   */
  public GatheredWrites(
      MongoOperations mongo,
      Class<T> type,
      String collection,
      UnaryOperator<WriteConcern> inserting) {
    this.mongo = mongo;
    this.type = type;
    this.collection = collection;
    this.inserting = inserting;
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

  private List<Optional<Refusal>> inserted(List<T> many) {
    List<Document> documents = many.stream().map(this::written).toList();
    List<Optional<Refusal>> outcomes = taken(many);
    mongo.execute(
        collection,
        there -> {
          try {
            return there
                .withWriteConcern(inserting.apply(there.getWriteConcern()))
                .insertMany(documents, new InsertManyOptions().ordered(false));
          } catch (MongoBulkWriteException some) {
            some.getWriteErrors()
                .forEach(it -> outcomes.set(it.getIndex(), Optional.of(new Refusal(it.getCode()))));
            return null;
          }
        });
    return outcomes;
  }

  private Document written(T object) {
    if (object instanceof Document itself) {
      return itself;
    }
    Document document = new Document();
    mongo.getConverter().write(object, document);
    return document;
  }

  private List<Optional<Refusal>> updated(List<Change> many) {
    BulkOperations bulk = mongo.bulkOps(BulkMode.UNORDERED, type, collection);
    many.forEach(it -> bulk.updateOne(it.which(), it.update()));
    List<Optional<Refusal>> outcomes = taken(many);
    try {
      bulk.execute();
    } catch (BulkOperationException some) {
      some.getErrors()
          .forEach(it -> outcomes.set(it.getIndex(), Optional.of(new Refusal(it.getCode()))));
    }
    return outcomes;
  }

  private static <W> List<Optional<Refusal>> taken(List<W> writes) {
    return new ArrayList<>(Collections.nCopies(writes.size(), Optional.empty()));
  }
}

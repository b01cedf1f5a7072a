package uk.lantern.scheduler.document;

import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Running numbers for references, in collection {@code counters}; no number is given twice. */
public final class Counters {

  private static final String COLLECTION = "counters";

  private Counters() {}

  /** The next number, from 1. */
  public static long next(MongoOperations mongo, String counter) {
    Document now =
        mongo.findAndModify(
            Query.query(Criteria.where("_id").is(counter)),
            new Update().inc("n", 1L).setOnInsert("v", 1),
            FindAndModifyOptions.options().upsert(true).returnNew(true),
            Document.class,
            COLLECTION);
    if (now == null) {
      throw new IllegalStateException("The store returned nothing for counter " + counter + ".");
    }
    return now.get("n", Number.class).longValue();
  }

  /** From now on the next number is a later one than this, which somebody gave. */
  public static void given(MongoOperations mongo, String counter, long n) {
    try {
      mongo.upsert(
          Query.query(Criteria.where("_id").is(counter).and("n").lt(n)),
          new Update().set("n", n).setOnInsert("v", 1),
          COLLECTION);
    } catch (DuplicateKeyException farther) {
      // The counter is past it already.
    }
  }
}

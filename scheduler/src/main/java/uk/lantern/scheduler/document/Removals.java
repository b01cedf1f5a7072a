package uk.lantern.scheduler.document;

import com.mongodb.client.result.DeleteResult;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Removing what may be a million documents: the store holds all that one command removes. */
public final class Removals {

  private static final int AT_ONCE = 500;

  private Removals() {}

  /**
   * Removes what matches, some hundreds with one command. Blocks; throws Spring's {@code
   * DataAccessException} when the store is away, with part of them gone.
   *
   * @return how many were removed
   */
  public static int inParts(MongoOperations mongo, Criteria which, String collection) {
    int removed = 0;
    List<Object> ids = some(mongo, which, collection);
    while (!ids.isEmpty()) {
      Query those = new Query(Criteria.where("_id").in(ids)).addCriteria(which);
      DeleteResult result = mongo.remove(those, collection);
      removed += (int) result.getDeletedCount();
      ids = some(mongo, which, collection);
    }
    return removed;
  }

  private static List<Object> some(MongoOperations mongo, Criteria which, String collection) {
    Query next = new Query(which).limit(AT_ONCE);
    next.fields().include("_id");
    return mongo.find(next, Document.class, collection).stream().map(it -> it.get("_id")).toList();
  }
}

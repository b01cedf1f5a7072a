package uk.lantern.scheduler.action.store;

import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.FindAndReplaceOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Makes the indexes, and gives documents of an older version the fields of this one. An instance of
 * an older version may still be writing beside this one: it is looked for before every question
 * that those fields answer, by an index that then holds nothing of it.
 */
final class ActionsUpgrade {

  private static final int PAGE = 500;

  private final MongoOperations mongo;
  private volatile boolean indexed;

  ActionsUpgrade(MongoOperations mongo) {
    this.mongo = mongo;
  }

  void indexes() {
    if (!indexed) {
      ActionDocument.INDEXES.forEach(mongo.indexOps(ActionDocument.COLLECTION)::createIndex);
      indexed = true;
    }
  }

  void everything() {
    indexes();
    List<Document> old = old();
    while (!old.isEmpty()) {
      BulkOperations bulk = mongo.bulkOps(BulkMode.UNORDERED, ActionDocument.COLLECTION);
      old.forEach(it -> bulk.replaceOne(same(it), upgraded(it), FindAndReplaceOptions.none()));
      bulk.execute();
      old = old();
    }
  }

  private List<Document> old() {
    // The embedded store reads the end of a range too, and that would be every document there is.
    Query older = new Query(Criteria.where("v").lte(ActionDocument.V - 1)).limit(PAGE);
    return mongo.find(older, Document.class, ActionDocument.COLLECTION);
  }

  /** Somebody may have taken a step since; then it is old once more, or new already. */
  private static Query same(Document it) {
    return new Query(
        Criteria.where("_id")
            .is(it.get("_id"))
            .and("turn")
            .is(it.get("turn"))
            .and("v")
            .is(it.get("v")));
  }

  private static Document upgraded(Document it) {
    return ActionDocument.of(ActionDocument.action(it));
  }
}

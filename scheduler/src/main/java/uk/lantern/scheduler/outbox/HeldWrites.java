package uk.lantern.scheduler.outbox;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Many holders' changes in one command, each still compare-and-set on its own document. */
final class HeldWrites {

  private static final String WRITTEN_IN = "lease.batch";

  private final MongoOperations mongo;

  HeldWrites(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** For each whether its claim was still held, and so the change was made. */
  List<Boolean> all(List<HeldWrite> writes) {
    String group = UUID.randomUUID().toString();
    BulkOperations bulk = mongo.bulkOps(BulkMode.UNORDERED, StoredDelivery.class);
    for (HeldWrite write : writes) {
      bulk.updateOne(write.held(), write.update().set(WRITTEN_IN, group));
    }
    if (bulk.execute().getMatchedCount() == writes.size()) {
      return writes.stream().map(write -> true).toList();
    }
    Set<String> made = made(writes, group);
    return writes.stream().map(write -> made.contains(id(write))).toList();
  }

  /** The answer of a bulk write says how many, not which. */
  private Set<String> made(List<HeldWrite> writes, String group) {
    Query query =
        Query.query(
            Criteria.where("_id")
                .in(writes.stream().map(HeldWrites::id).toList())
                .and(WRITTEN_IN)
                .is(group));
    query.fields().include("_id");
    Set<String> made = new HashSet<>();
    mongo
        .find(query, Document.class, StoredDelivery.COLLECTION)
        .forEach(found -> made.add(found.getString("_id")));
    return made;
  }

  private static String id(HeldWrite write) {
    return write.claim().delivery().id();
  }
}

package uk.lantern.bot.audittrail;

import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import uk.lantern.scheduler.retention.Fate;
import uk.lantern.scheduler.retention.Forgetting;
import uk.lantern.scheduler.retention.Forgotten;
import uk.lantern.scheduler.retention.Renaming;

/**
 * The chain names nobody and stays whole. What stands apart from it goes where it says who somebody
 * is, as a whole record: its hash is over all of it. What they did stays under their pseudonym.
 */
record AuditForgetting(MongoOperations mongo) implements Forgetting {

  @Override
  public String collection() {
    return AuditPersonal.COLLECTION;
  }

  @Override
  public Fate fate() {
    return Fate.DELETED;
  }

  @Override
  public int holding(Forgotten who) {
    return found(who).size();
  }

  @Override
  public int forget(Forgotten who) {
    List<Object> ids = found(who).stream().map(it -> it.get("_id")).toList();
    return ids.isEmpty()
        ? 0
        : Math.toIntExact(
            mongo
                .remove(Query.query(Criteria.where("_id").in(ids)), AuditPersonal.COLLECTION)
                .getDeletedCount());
  }

  private List<Document> found(Forgotten who) {
    return Renaming.ofRecords(mongo, AuditPersonal.COLLECTION).naming(who);
  }

  @Override
  public String toString() {
    return "AuditForgetting[]";
  }
}

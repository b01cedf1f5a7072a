package uk.lantern.scheduler.people;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import uk.lantern.scheduler.retention.Fate;
import uk.lantern.scheduler.retention.Forgetting;
import uk.lantern.scheduler.retention.Forgotten;

/**
 * Takes somebody out of the list of people: their own record, which is asked for last, for by it
 * the others know whom to forget; and as manager of others. Who granted a role keeps a pseudonym.
 */
record PersonForgetting(MongoOperations mongo) implements Forgetting {

  @Override
  public String collection() {
    return StoredPerson.COLLECTION;
  }

  @Override
  public Fate fate() {
    return Fate.DELETED;
  }

  @Override
  public int holding(Forgotten who) {
    return Math.toIntExact(
        mongo.count(own(who), StoredPerson.class)
            + mongo.count(managed(who), StoredPerson.class)
            + mongo.count(Query.query(granted(who)), StoredPerson.class));
  }

  @Override
  public int forget(Forgotten who) {
    long gone =
        mongo
            .updateMulti(managed(who), new Update().unset("manager"), StoredPerson.class)
            .getModifiedCount();
    gone += regranted(who);
    gone += mongo.remove(own(who), StoredPerson.class).getDeletedCount();
    return Math.toIntExact(gone);
  }

  /** One grant of each record at a time: what only a later version knows of it stays. */
  private long regranted(Forgotten who) {
    Update renamed = new Update().set("grants.$.by", who.pseudonym());
    long changed = 0;
    for (long now = -1; now != 0; changed += now) {
      now =
          mongo
              .updateMulti(Query.query(granted(who)), renamed, StoredPerson.class)
              .getModifiedCount();
    }
    return changed;
  }

  private static Query own(Forgotten who) {
    return Query.query(Criteria.where("_id").is(who.piped()));
  }

  private static Query managed(Forgotten who) {
    return Query.query(Criteria.where("manager").is(who.objectId()).and("tenant").is(who.tenant()));
  }

  private static Criteria granted(Forgotten who) {
    return Criteria.where("grants.by").is(who.objectId());
  }

  @Override
  public String toString() {
    return "PersonForgetting[]";
  }
}

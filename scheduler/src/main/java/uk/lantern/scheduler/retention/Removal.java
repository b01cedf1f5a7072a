package uk.lantern.scheduler.retention;

import java.util.function.Function;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Deletes whole records: those that are about this person and nobody else. */
public final class Removal implements Forgetting {

  private final MongoOperations mongo;
  private final String collection;
  private final Function<Forgotten, Criteria> theirs;

  /**
   * @param theirs which records are about somebody
   */
  public Removal(MongoOperations mongo, String collection, Function<Forgotten, Criteria> theirs) {
    this.mongo = mongo;
    this.collection = collection;
    this.theirs = theirs;
  }

  @Override
  public String collection() {
    return collection;
  }

  @Override
  public Fate fate() {
    return Fate.DELETED;
  }

  @Override
  public int holding(Forgotten who) {
    return Math.toIntExact(mongo.count(Query.query(theirs.apply(who)), collection));
  }

  @Override
  public int forget(Forgotten who) {
    return Math.toIntExact(
        mongo.remove(Query.query(theirs.apply(who)), collection).getDeletedCount());
  }
}

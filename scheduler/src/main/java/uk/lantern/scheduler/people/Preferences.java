package uk.lantern.scheduler.people;

import java.util.Optional;
import org.bson.Document;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * How people want to be written to, in collection {@code preferences}. Kept until the person goes
 * back to the usual; one small record each.
 */
public final class Preferences {

  static final String COLLECTION = "preferences";

  private final MongoOperations mongo;

  Preferences(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /**
   * Whether this person wants plain text instead of cards. False while the database is away: an
   * answer as a card is better than none.
   */
  public boolean textOnly(PersonKey person) {
    try {
      return Optional.ofNullable(mongo.findOne(byId(person), Document.class, COLLECTION))
          .map(stored -> stored.getBoolean("textOnly", false))
          .orElse(false);
    } catch (DataAccessException away) {
      return false;
    }
  }

  /** From now on this person gets text, or cards again; the latter is the usual and not kept. */
  public void textOnly(PersonKey person, boolean wanted) {
    if (wanted) {
      mongo.upsert(byId(person), new Update().set("v", 1).set("textOnly", true), COLLECTION);
    } else {
      mongo.remove(byId(person), COLLECTION);
    }
  }

  private static Query byId(PersonKey person) {
    return Query.query(Criteria.where("_id").is(StoredPerson.id(person)));
  }
}

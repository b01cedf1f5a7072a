package uk.lantern.scheduler.question;

import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import uk.lantern.scheduler.retention.Fate;
import uk.lantern.scheduler.retention.Forgetting;
import uk.lantern.scheduler.retention.Forgotten;

/** What somebody passed on stays as if they had wanted no name on it, and its answer with it. */
record QuestionForgetting(MongoOperations mongo) implements Forgetting {

  @Override
  public String collection() {
    return StoredQuestion.COLLECTION;
  }

  @Override
  public Fate fate() {
    return Fate.UNLINKED;
  }

  @Override
  public int holding(Forgotten who) {
    return Math.toIntExact(mongo.count(theirs(who), StoredQuestion.class));
  }

  @Override
  public int forget(Forgotten who) {
    int held = holding(who);
    Document key = new Document("tenant", who.tenant()).append("objectId", who.objectId());
    mongo.updateMulti(
        Query.query(is("asker", who)),
        new Update().unset("asker").unset("toldAt"),
        StoredQuestion.class);
    mongo.updateMulti(
        Query.query(is("sharing.coAskers", who)),
        new Update().pull("sharing.coAskers", key),
        StoredQuestion.class);
    mongo.updateMulti(
        Query.query(is("sharing.told.person", who)),
        new Update().pull("sharing.told", new Document("person", key)),
        StoredQuestion.class);
    return held;
  }

  private static Query theirs(Forgotten who) {
    return Query.query(
        new Criteria()
            .orOperator(
                is("asker", who), is("sharing.coAskers", who), is("sharing.told.person", who)));
  }

  private static Criteria is(String field, Forgotten who) {
    return Criteria.where(field + ".objectId")
        .is(who.objectId())
        .and(field + ".tenant")
        .is(who.tenant());
  }

  @Override
  public String toString() {
    return "QuestionForgetting[]";
  }
}

package uk.lantern.scheduler.round.training;

import java.time.Clock;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.retention.Fate;
import uk.lantern.scheduler.retention.Forgetting;
import uk.lantern.scheduler.retention.Forgotten;

/**
 * Takes the name off somebody's evaluations and their words with it, as time would; and them as
 * manager off those of others.
 */
record EvaluationForgetting(MongoOperations mongo, EvaluationRetention retention, Clock clock)
    implements Forgetting {

  private static final String COLLECTION = EvaluationDocument.COLLECTION;

  @Override
  public String collection() {
    return COLLECTION;
  }

  @Override
  public Fate fate() {
    return Fate.UNLINKED;
  }

  @Override
  public int holding(Forgotten who) {
    return own(who).size()
        + Math.toIntExact(
            mongo.count(Query.query(is("manager", who)), COLLECTION)
                + mongo.count(Query.query(is("waitsFor", who)), COLLECTION));
  }

  @Override
  public int forget(Forgotten who) {
    List<Document> own = own(who);
    own.forEach(it -> retention.unname(it, London.today(clock)));
    long others =
        update(is("manager", who), new Update().unset("manager").unset("managerOn"))
            + update(
                is("waitsFor", who),
                new Update().unset("waitsFor").unset("waitsStage").unset("waitsSince"));
    return own.size() + Math.toIntExact(others);
  }

  private List<Document> own(Forgotten who) {
    return mongo.find(Query.query(is("person", who)), Document.class, COLLECTION);
  }

  private long update(Criteria which, Update update) {
    return mongo.updateMulti(Query.query(which), update, COLLECTION).getModifiedCount();
  }

  private static Criteria is(String field, Forgotten who) {
    return Criteria.where(field).is(who.piped());
  }

  @Override
  public String toString() {
    return "EvaluationForgetting[]";
  }
}

package uk.lantern.bot.page;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import uk.lantern.scheduler.retention.Fate;
import uk.lantern.scheduler.retention.Forgetting;
import uk.lantern.scheduler.retention.Forgotten;

/** That somebody opened a page stays for its two years, under a pseudonym. */
@Component
record PageOpeningForgetting(MongoOperations mongo) implements Forgetting {

  @Override
  public String collection() {
    return "page_openings";
  }

  @Override
  public Fate fate() {
    return Fate.ACCESS;
  }

  @Override
  public int holding(Forgotten who) {
    return Math.toIntExact(mongo.count(theirs(who), PageOpening.class));
  }

  @Override
  public int forget(Forgotten who) {
    Update renamed = Update.update("person", who.tenant() + "/" + who.pseudonym());
    return Math.toIntExact(
        mongo.updateMulti(theirs(who), renamed, PageOpening.class).getModifiedCount());
  }

  private static Query theirs(Forgotten who) {
    return query(where("person").is(who.slashed()));
  }

  @Override
  public String toString() {
    return "PageOpeningForgetting[]";
  }
}

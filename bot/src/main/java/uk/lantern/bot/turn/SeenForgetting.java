package uk.lantern.bot.turn;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import uk.lantern.scheduler.retention.Fate;
import uk.lantern.scheduler.retention.Forgetting;
import uk.lantern.scheduler.retention.Forgotten;
import uk.lantern.scheduler.retention.Mentions;

/**
 * The answers of the last 24 hours are kept for activities that come twice, under digests that say
 * nothing of people. Those go that say somebody's name or object id: a copy of such an activity
 * would be answered anew.
 */
@Component
record SeenForgetting(MongoOperations mongo) implements Forgetting {

  @Override
  public String collection() {
    return SeenActivity.COLLECTION;
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
    List<String> found = found(who);
    return found.isEmpty()
        ? 0
        : Math.toIntExact(
            mongo.remove(query(where("_id").in(found)), SeenActivity.class).getDeletedCount());
  }

  private List<String> found(Forgotten who) {
    Mentions mentions = new Mentions(who);
    List<String> found = new ArrayList<>();
    Query answered = query(where("answer.body").exists(true)).cursorBatchSize(200);
    try (Stream<SeenActivity> all = mongo.stream(answered, SeenActivity.class)) {
      all.filter(it -> mentions.in(body(it))).map(SeenActivity::id).forEach(found::add);
    }
    return found;
  }

  private static String body(SeenActivity seen) {
    SeenAnswer answer = seen.answer();
    byte[] body = answer == null ? null : answer.body();
    return body == null ? "" : new String(body, StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return "SeenForgetting[]";
  }
}

package uk.lantern.bot.turn;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import uk.lantern.content.safety.SafetyClass;
import uk.lantern.scheduler.retention.Purge;

/**
 * How often each class was met, by the hour: no words, no person, no conversation. Kept 2 years.
 */
@Component
public class SafetyCounts implements Purge {

  static final String COLLECTION = "safety_counts";
  private static final int YEARS = 2;

  private final MongoOperations mongo;

  public SafetyCounts(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** Adds one to the class in this London hour. */
  public void count(SafetyClass found, ZonedDateTime at) {
    String hour = at.truncatedTo(ChronoUnit.HOURS).toLocalDateTime().toString();
    mongo.upsert(
        query(where("_id").is(found + "|" + hour)),
        new Update()
            .inc("count", 1)
            .setOnInsert("safetyClass", found.name())
            .setOnInsert("hour", hour)
            .setOnInsert("day", at.toLocalDate().toString())
            .setOnInsert("v", 1),
        COLLECTION);
  }

  @Override
  public String collection() {
    return COLLECTION;
  }

  /** Deletes what is older than two years. */
  @Override
  public int purge(LocalDate today) {
    return (int)
        mongo
            .remove(query(where("day").lt(today.minusYears(YEARS).toString())), COLLECTION)
            .getDeletedCount();
  }
}

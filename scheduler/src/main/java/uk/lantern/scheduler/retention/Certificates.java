package uk.lantern.scheduler.retention;

import java.time.LocalDate;
import java.util.List;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Collection {@code purgeCertificates}: one line for each night and collection of which something
 * was deleted, so that it can be shown that it was. Says how many and never whose.
 *
 * <p>Retention: 6 years, as long as anything it tells of was kept.
 */
public final class Certificates implements Purge {

  private static final String COLLECTION = "purgeCertificates";
  private static final int V = 1;
  private static final int YEARS = 6;

  /** One line. */
  public record Line(LocalDate day, String collection, int gone) {

    @Override
    public String toString() {
      return "Line[" + day + "]";
    }
  }

  private final MongoOperations mongo;

  public Certificates(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** Adds to the line of that London day; nothing when nothing went. */
  public void add(LocalDate day, String collection, int gone) {
    if (gone > 0) {
      mongo.upsert(
          Query.query(Criteria.where("_id").is(day + "|" + collection)),
          new Update()
              .inc("gone", gone)
              .setOnInsert("v", V)
              .setOnInsert("day", day.toString())
              .setOnInsert("collection", collection),
          COLLECTION);
    }
  }

  /** From that London day on, the oldest first. */
  public List<Line> since(LocalDate day) {
    Query those = Query.query(Criteria.where("day").gte(day.toString()));
    return mongo.find(those.with(Sort.by("_id")), Document.class, COLLECTION).stream()
        .map(
            it ->
                new Line(
                    LocalDate.parse(it.getString("day")),
                    it.getString("collection"),
                    it.get("gone", Number.class).intValue()))
        .toList();
  }

  @Override
  public String collection() {
    return COLLECTION;
  }

  @Override
  public int purge(LocalDate today) {
    Criteria old = Criteria.where("day").lt(today.minusYears(YEARS).toString()).and("v").lte(V);
    return Math.toIntExact(mongo.remove(Query.query(old), COLLECTION).getDeletedCount());
  }
}

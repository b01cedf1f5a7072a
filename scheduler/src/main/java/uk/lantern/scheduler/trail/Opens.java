package uk.lantern.scheduler.trail;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import uk.lantern.content.privacy.PressMemory;
import uk.lantern.content.privacy.SuppressionPolicy.Count;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.retention.Purge;

/**
 * How often items of digests are opened, in collection {@code opens}: a count by agency and job
 * family, never by person. That somebody pressed twice is remembered in memory only and by a hash
 * that no other process can make ({@link PressMemory}); after a restart, or on another instance,
 * whoever counts says whether they had it before. Nothing here says who opened what.
 */
public final class Opens implements Purge {

  /** One count, without its people. */
  record Open(String edition, Count count) {

    @Override
    public String toString() {
      return "Open[]";
    }
  }

  private final MongoOperations mongo;
  private final PressMemory pressed = new PressMemory();
  private volatile boolean indexed;

  public Opens(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /**
   * Somebody opened an item of an edition.
   *
   * @param before whether they had opened it already; asked only when this process does not know
   */
  public void opened(
      String edition, String item, Person by, LocalDate day, BooleanSupplier before) {
    boolean first = pressed.isFirst(edition, item, by.key().tenant(), by.key().objectId());
    if (!first || before.getAsBoolean()) {
      return;
    }
    ensureIndexes();
    String id = String.join("|", day.toString(), edition, item, by.agency(), by.jobFamily());
    mongo.upsert(
        query(where("_id").is(id)),
        new Update()
            .inc("n", 1)
            .setOnInsert("v", StoredOpens.V)
            .setOnInsert("edition", edition)
            .setOnInsert("item", item)
            .setOnInsert("agency", by.agency())
            .setOnInsert("jobFamily", by.jobFamily())
            .setOnInsert("day", day.toString())
            .setOnInsert("purgeOn", day.plusYears(StoredOpens.KEPT_YEARS).toString()),
        StoredOpens.class);
  }

  /** Those of earlier days: nobody watches today's count rise, one colleague after the other. */
  List<Open> before(String item, LocalDate today) {
    return mongo
        .find(query(where("item").is(item).and("day").lt(today.toString())), StoredOpens.class)
        .stream()
        .map(it -> new Open(it.edition(), new Count(it.agency(), it.jobFamily(), it.n())))
        .toList();
  }

  @Override
  public String collection() {
    return "opens";
  }

  @Override
  public int purge(LocalDate today) {
    return Math.toIntExact(
        mongo
            .remove(query(where("purgeOn").lte(today.toString())), StoredOpens.class)
            .getDeletedCount());
  }

  private void ensureIndexes() {
    if (!indexed) {
      mongo.indexOps(StoredOpens.class).createIndex(StoredOpens.BY_ITEM);
      indexed = true;
    }
  }
}

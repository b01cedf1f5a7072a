package uk.lantern.scheduler.retention;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Puts a pseudonym in the place of a person, in every record of a collection that has to stay. It
 * reads the whole collection, since no index knows every place; somebody is forgotten seldom. Only
 * values change, never the shape, so a record that a newer Lantern wrote loses the person too.
 */
public final class Renaming implements Forgetting {

  private static final int PAGE = 500;

  /** A step a second on one record for as long as this takes is nobody's. */
  private static final int TRIES = 10;

  private final MongoOperations mongo;
  private final String collection;
  private final Fate fate;

  public Renaming(MongoOperations mongo, String collection, Fate fate) {
    this.mongo = mongo;
    this.collection = collection;
    this.fate = fate;
  }

  /** Of a record that stays for its years. */
  public static Renaming ofRecords(MongoOperations mongo, String collection) {
    return new Renaming(mongo, collection, Fate.RECORD);
  }

  @Override
  public String collection() {
    return collection;
  }

  @Override
  public Fate fate() {
    return fate;
  }

  @Override
  public int holding(Forgotten who) {
    return naming(who).size();
  }

  /** The records that hold them. */
  public List<Document> naming(Forgotten who) {
    Mentions mentions = new Mentions(who);
    List<Document> found = new ArrayList<>();
    each(
        document -> {
          if (mentions.in(document)) {
            found.add(document);
          }
        });
    return found;
  }

  @Override
  public int forget(Forgotten who) {
    Mentions mentions = new Mentions(who);
    List<Document> found = naming(who);
    found.forEach(document -> rename(document, mentions));
    return found.size();
  }

  private void rename(Document seen, Mentions mentions) {
    Document now = seen;
    for (int tries = 0; now != null && mentions.in(now); tries++) {
      if (tries == TRIES) {
        throw new ConcurrencyFailureException("A record of " + collection + " changes all the time.");
      }
      if (replaced(now, mentions.without(now))) {
        return;
      }
      now = mongo.findById(Objects.requireNonNull(seen.get("_id")), Document.class, collection);
    }
  }

  /** Only the fields that differ, and only while they are what was read. */
  private boolean replaced(Document before, Document after) {
    Criteria same = Criteria.where("_id").is(before.get("_id"));
    Update update = new Update();
    after.forEach(
        (field, value) -> {
          if (!Objects.equals(value, before.get(field))) {
            same.and(field).is(before.get(field));
            update.set(field, value);
          }
        });
    return mongo.updateFirst(Query.query(same), update, collection).getMatchedCount() > 0;
  }

  /** A page at a time: the embedded store keeps in memory whatever a cursor has still to give. */
  private void each(Consumer<Document> then) {
    List<Document> page = after(null);
    while (!page.isEmpty()) {
      page.forEach(then);
      page = page.size() < PAGE ? List.of() : after(page.getLast().get("_id"));
    }
  }

  private List<Document> after(@Nullable Object id) {
    Query query = id == null ? new Query() : Query.query(Criteria.where("_id").gt(id));
    return mongo.find(query.with(Sort.by("_id")).limit(PAGE), Document.class, collection);
  }
}

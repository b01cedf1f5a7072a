package uk.lantern.scheduler.retention;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
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
  private final Function<Forgotten, Criteria> others;
  private final List<String> elsewhere;

  private Renaming(
      MongoOperations mongo,
      String collection,
      Fate fate,
      Function<Forgotten, Criteria> others,
      List<String> elsewhere) {
    this.mongo = mongo;
    this.collection = collection;
    this.fate = fate;
    this.others = others;
    this.elsewhere = elsewhere;
  }

  /**
   * Of records that stay for their years.
   *
   * @param elsewhere fields, with dots, that another store's forgetting empties before this one
   */
  public static Renaming ofRecords(MongoOperations mongo, String collection, String... elsewhere) {
    return new Renaming(mongo, collection, Fate.RECORD, who -> new Criteria(), List.of(elsewhere));
  }

  /**
   * Of records that are somebody else's.
   *
   * @param theirs which records are the person's own, and go
   */
  public static Renaming ofOthers(
      MongoOperations mongo, String collection, Function<Forgotten, Criteria> theirs) {
    return new Renaming(
        mongo,
        collection,
        Fate.TAKEN_OUT,
        who -> new Criteria().norOperator(theirs.apply(who)),
        List.of());
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
        others.apply(who),
        document -> {
          if (mentions.in(apart(document))) {
            found.add(document);
          }
        });
    return found;
  }

  private Document apart(Document whole) {
    if (elsewhere.isEmpty()) {
      return whole;
    }
    Document copy = new Document(whole);
    for (String field : elsewhere) {
      int dot = field.indexOf('.');
      if (dot < 0) {
        copy.remove(field);
      } else if (copy.get(field.substring(0, dot)) instanceof Document inner) {
        Document less = new Document(inner);
        less.remove(field.substring(dot + 1));
        copy.put(field.substring(0, dot), less);
      }
    }
    return copy;
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
        throw new ConcurrencyFailureException(
            "A record of " + collection + " changes all the time.");
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
  private void each(Criteria which, Consumer<Document> then) {
    List<Document> page = after(null, which);
    while (!page.isEmpty()) {
      page.forEach(then);
      page = page.size() < PAGE ? List.of() : after(page.getLast().get("_id"), which);
    }
  }

  private List<Document> after(@Nullable Object id, Criteria which) {
    Query query = Query.query(which);
    if (id != null) {
      query.addCriteria(Criteria.where("_id").gt(id));
    }
    return mongo.find(query.with(Sort.by("_id")).limit(PAGE), Document.class, collection);
  }
}

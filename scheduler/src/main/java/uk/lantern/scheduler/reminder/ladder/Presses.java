package uk.lantern.scheduler.reminder.ladder;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import uk.lantern.scheduler.reminder.LadderStep;
import uk.lantern.scheduler.reminder.Pressed;
import uk.lantern.scheduler.retention.Purge;

/** What was pressed, in collection {@code ladderPresses}; written once and never changed. */
public final class Presses implements Purge {

  public static final String COLLECTION = StoredPress.COLLECTION;

  private final MongoOperations mongo;
  private volatile boolean indexed;

  public Presses(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** Keeps a press; of two at once the first stands, and both get that one. */
  Pressed keep(Pressed pressed, String group, LocalDate today) {
    ensureIndexes();
    StoredPress wanted = StoredPress.of(pressed, group, today);
    try {
      mongo.insert(wanted);
      return pressed;
    } catch (DuplicateKeyException faster) {
      return find(pressed.ref(), pressed.due(), pressed.step()).orElse(pressed);
    }
  }

  Optional<Pressed> find(String ref, LocalDate due, LadderStep step) {
    return Optional.ofNullable(mongo.findById(StoredPress.id(ref, due, step), StoredPress.class))
        .filter(it -> it.v() <= StoredPress.V)
        .map(StoredPress::toPressed);
  }

  List<Pressed> of(String ref) {
    return list(where("action").is(ref));
  }

  List<Pressed> onAgenda(String group) {
    return list(where("group").is(group).and("step").is(LadderStep.GROUP_AGENDA.name()));
  }

  /** Of the last days, whoever it was for. */
  List<Pressed> since(Instant then) {
    return list(where("at").gte(then));
  }

  private List<Pressed> list(Criteria which) {
    return mongo
        .find(
            query(which.and("v").lte(StoredPress.V)).with(Sort.by("at", "_id")), StoredPress.class)
        .stream()
        .map(StoredPress::toPressed)
        .toList();
  }

  @Override
  public String collection() {
    return StoredPress.COLLECTION;
  }

  @Override
  public int purge(LocalDate today) {
    return Math.toIntExact(
        mongo
            .remove(query(where("purgeOn").lte(today.toString())), StoredPress.class)
            .getDeletedCount());
  }

  private void ensureIndexes() {
    if (!indexed) {
      mongo.indexOps(StoredPress.class).createIndex(StoredPress.BY_ACTION);
      mongo.indexOps(StoredPress.class).createIndex(StoredPress.BY_GROUP);
      indexed = true;
    }
  }
}

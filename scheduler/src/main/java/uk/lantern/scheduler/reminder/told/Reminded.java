package uk.lantern.scheduler.reminder.told;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import uk.lantern.scheduler.outbox.Delivery;
import uk.lantern.scheduler.retention.Purge;

/**
 * Every reminder of an action that arrived, in collection {@code reminded}: the outbox forgets a
 * person's letters after 30 days, and whoever takes an action to a group 20 working days past its
 * date has to know how often its owner was reminded. Written once and never changed.
 */
public final class Reminded implements Purge {

  public static final String COLLECTION = StoredReminder.COLLECTION;

  private final MongoOperations mongo;
  private volatile boolean indexed;

  public Reminded(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /**
   * Notes what these deliveries told.
   *
   * @return how many were new
   */
  int note(Collection<Delivery> deliveries) {
    List<StoredReminder> all = deliveries.stream().flatMap(StoredReminder::of).toList();
    Set<String> known = known(all);
    int noted = 0;
    for (StoredReminder one : all) {
      noted += !known.contains(one.id()) && isInserted(one) ? 1 : 0;
    }
    return noted;
  }

  private Set<String> known(List<StoredReminder> all) {
    Query those = query(where("_id").in(all.stream().map(StoredReminder::id).toList()));
    return all.isEmpty()
        ? Set.of()
        : mongo.find(those, StoredReminder.class).stream()
            .map(StoredReminder::id)
            .collect(Collectors.toSet());
  }

  /** Two instances may read the same delivery at once. */
  private boolean isInserted(StoredReminder one) {
    ensureIndexes();
    try {
      mongo.insert(one);
      return true;
    } catch (DuplicateKeyException faster) {
      return false;
    }
  }

  /** Those of one action, whatever date it had, the first first. */
  public List<Reminder> of(String action) {
    Query theirs = query(where("action").is(action).and("v").lte(StoredReminder.V));
    return mongo.find(theirs.with(Sort.by("on", "_id")), StoredReminder.class).stream()
        .map(StoredReminder::toReminder)
        .toList();
  }

  @Override
  public String collection() {
    return StoredReminder.COLLECTION;
  }

  @Override
  public int purge(LocalDate today) {
    Query old = query(where("purgeOn").lte(today.toString()));
    return Math.toIntExact(mongo.remove(old, StoredReminder.class).getDeletedCount());
  }

  private void ensureIndexes() {
    if (!indexed) {
      StoredReminder.INDEXES.forEach(mongo.indexOps(StoredReminder.class)::createIndex);
      indexed = true;
    }
  }
}

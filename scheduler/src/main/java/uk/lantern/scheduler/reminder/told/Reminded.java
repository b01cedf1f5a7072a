package uk.lantern.scheduler.reminder.told;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import uk.lantern.scheduler.document.Inserts;
import uk.lantern.scheduler.document.Removals;
import uk.lantern.scheduler.outbox.Delivery;
import uk.lantern.scheduler.retention.Purge;

/**
 * Every reminder of an action that arrived, in collection {@code reminded}: the outbox forgets a
 * person's letters after 30 days, and whoever takes an action to a group 20 working days past its
 * date has to know how often its owner was reminded. Written once and never changed.
 */
public final class Reminded implements Purge {

  public static final String COLLECTION = StoredReminder.COLLECTION;

  /** After weeks away a day has thousands: one by one each would wait for the store's disk. */
  private static final int AT_ONCE = 500;

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
    int noted = 0;
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      noted += noteTogether(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
    }
    return noted;
  }

  private int noteTogether(List<StoredReminder> some) {
    Set<String> known = known(some);
    List<StoredReminder> fresh =
        some.stream().filter(reminder -> !known.contains(reminder.id())).toList();
    if (fresh.isEmpty()) {
      return 0;
    }
    ensureIndexes();
    return Inserts.fresh(mongo, StoredReminder.class, fresh);
  }

  private Set<String> known(List<StoredReminder> some) {
    Query those = query(where("_id").in(some.stream().map(StoredReminder::id).toList()));
    return mongo.find(those, StoredReminder.class).stream()
        .map(StoredReminder::id)
        .collect(Collectors.toSet());
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
    return Removals.inParts(mongo, where("purgeOn").lte(today.toString()), COLLECTION);
  }

  private void ensureIndexes() {
    if (!indexed) {
      StoredReminder.INDEXES.forEach(mongo.indexOps(StoredReminder.class)::createIndex);
      indexed = true;
    }
  }
}

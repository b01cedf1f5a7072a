package uk.lantern.scheduler.digest.audience;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import uk.lantern.scheduler.retention.Purge;

/**
 * Frozen lists of recipients, in collection {@code editionRecipients}, in chunks that are worked
 * through one by one. A list that no edition came to name, because somebody was faster or the
 * process ended, is nobody's and goes with the others.
 */
public final class Recipients implements Purge {

  /** A command with this many letters holds the embedded store's one lock for some 30 ms. */
  static final int CHUNK = 500;

  private final MongoOperations mongo;
  private volatile boolean indexed;

  public Recipients(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /**
   * Keeps a list, each recipient once; returns its id when the store has all of it.
   *
   * @param day London date on which it is frozen
   */
  public String freeze(String ref, List<Recipient> people, LocalDate day) {
    ensureIndexes();
    String list = ref + "|" + UUID.randomUUID();
    List<StoredRecipients> chunks = new ArrayList<>();
    for (int from = 0; from < people.size(); from += CHUNK) {
      List<Recipient> part = people.subList(from, Math.min(people.size(), from + CHUNK));
      chunks.add(StoredRecipients.of(list, chunks.size(), part, day));
    }
    if (!chunks.isEmpty()) {
      mongo.bulkOps(BulkMode.ORDERED, StoredRecipients.class).insert(chunks).execute();
    }
    return list;
  }

  /** A list that is not needed: somebody else's was taken. */
  public void drop(String list) {
    mongo.remove(of(list), StoredRecipients.class);
  }

  /** The chunks of a list, in order; empty once nothing about single persons is kept. */
  public List<Chunk> chunks(String list) {
    return read(of(list));
  }

  /** Those for which something has not been done yet. */
  public List<Chunk> without(String list, String task) {
    return read(of(list).addCriteria(Criteria.where("done").ne(task)));
  }

  /** Something has been done for a whole chunk. */
  public void done(Chunk chunk, String task) {
    mongo.updateFirst(
        Query.query(Criteria.where("_id").is(chunk.id())),
        new Update().addToSet("done", task),
        StoredRecipients.class);
  }

  @Override
  public String collection() {
    return StoredRecipients.COLLECTION;
  }

  @Override
  public int purge(LocalDate today) {
    Query old = Query.query(Criteria.where("purgeOn").lte(today.toString()));
    return Math.toIntExact(mongo.remove(old, StoredRecipients.class).getDeletedCount());
  }

  private List<Chunk> read(Query query) {
    return mongo.find(query.with(Sort.by("no")), StoredRecipients.class).stream()
        .map(StoredRecipients::toChunk)
        .toList();
  }

  private static Query of(String list) {
    return Query.query(Criteria.where("list").is(list));
  }

  private void ensureIndexes() {
    if (!indexed) {
      StoredRecipients.INDEXES.forEach(mongo.indexOps(StoredRecipients.class)::createIndex);
      indexed = true;
    }
  }
}

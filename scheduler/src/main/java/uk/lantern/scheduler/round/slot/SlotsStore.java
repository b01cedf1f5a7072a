package uk.lantern.scheduler.round.slot;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Collection {@code roundSlots}: written in a shuffled order when a round is launched, from then on
 * only updated in place; no time, no count of changes.
 *
 * <p>Retention: until the round has closed, which destroys them.
 */
public final class SlotsStore {

  public static final String COLLECTION = "roundSlots";
  private static final int V = 1;
  private static final int PAGE = 500;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final MongoOperations mongo;

  public SlotsStore(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** Writes those that are missing; none that is there is touched. */
  public void add(String round, Map<String, byte[]> secrets) {
    mongo.indexOps(COLLECTION).createIndex(new Index("round", Sort.Direction.ASC));
    Set<String> there = new HashSet<>(ids(round));
    List<Document> missing = new ArrayList<>();
    secrets.forEach(
        (id, secret) -> {
          if (!there.contains(id)) {
            missing.add(
                new Document("_id", id)
                    .append("v", V)
                    .append("round", round)
                    .append("sealed", false)
                    .append("secret", new Binary(secret)));
          }
        });
    Collections.shuffle(missing, RANDOM);
    for (int from = 0; from < missing.size(); from += PAGE) {
      insert(missing.subList(from, Math.min(missing.size(), from + PAGE)));
    }
  }

  /** Another instance may have written the same slots at the same time. */
  private void insert(List<Document> some) {
    try {
      mongo.insert(some, COLLECTION);
    } catch (DuplicateKeyException both) {
      for (Document each : some) {
        try {
          mongo.insert(each, COLLECTION);
        } catch (DuplicateKeyException there) {
          // Somebody's slot is there already, whoever wrote it.
        }
      }
    }
  }

  private List<String> ids(String round) {
    Query query = Query.query(Criteria.where("round").is(round));
    query.fields().include("_id");
    return mongo.find(query, Document.class, COLLECTION).stream()
        .map(it -> it.getString("_id"))
        .toList();
  }

  public Optional<Slot> find(String id) {
    return Optional.ofNullable(mongo.findById(id, Document.class, COLLECTION))
        .map(SlotsStore::slot);
  }

  /**
   * Puts another content in the place of the one that was read.
   *
   * @return false when it is sealed, or somebody else has written it since
   */
  public boolean replace(Slot before, byte[] secret) {
    Criteria same =
        Criteria.where("_id")
            .is(before.id())
            .and("sealed")
            .is(false)
            .and("secret")
            .is(new Binary(before.secret()));
    Update update = new Update().set("secret", new Binary(secret));
    return mongo.updateFirst(Query.query(same), update, COLLECTION).getMatchedCount() > 0;
  }

  /** No answer is taken any more. */
  public void seal(String round) {
    Criteria open = Criteria.where("round").is(round).and("sealed").is(false);
    mongo.updateMulti(Query.query(open), new Update().set("sealed", true), COLLECTION);
  }

  /** By id, which says nothing. */
  public List<Slot> all(String round) {
    Query query = Query.query(Criteria.where("round").is(round)).with(Sort.by("_id"));
    return mongo.find(query, Document.class, COLLECTION).stream().map(SlotsStore::slot).toList();
  }

  public void remove(String round) {
    mongo.remove(Query.query(Criteria.where("round").is(round)), COLLECTION);
  }

  private static Slot slot(Document it) {
    return new Slot(
        it.getString("_id"),
        it.getBoolean("sealed", false),
        it.get("secret", Binary.class).getData());
  }
}

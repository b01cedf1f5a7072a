package uk.lantern.scheduler.round.moderation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndReplaceOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import uk.lantern.scheduler.document.Written;

/**
 * Collection {@code roundModerations}: one document each, replaced as a whole, compare-and-set.
 *
 * <p>Retention: with the answers it is about, see {@link ModerationRetention}.
 */
final class ModerationsStore {

  static final String COLLECTION = "roundModerations";

  private static final int V = 1;

  private final MongoOperations mongo;
  private volatile boolean indexed;

  ModerationsStore(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /**
   * Puts the next turn in the place of the one before, the first in the place of nothing.
   *
   * @param closed the London day on which its round closed
   * @return false when somebody has agreed something since, or a newer Lantern wrote it
   */
  boolean put(Moderation next, LocalDate closed) {
    if (next.turn() == 1) {
      return insert(next, closed);
    }
    Criteria before = Criteria.where("_id").is(id(next.key())).and("turn").is(next.turn() - 1);
    return mongo.findAndReplace(
            Query.query(before.and("v").lte(V)),
            document(next, closed),
            FindAndReplaceOptions.empty(),
            Document.class,
            COLLECTION)
        != null;
  }

  private boolean insert(Moderation first, LocalDate closed) {
    if (!indexed) {
      mongo.indexOps(COLLECTION).createIndex(new Index("round", Sort.Direction.ASC));
      indexed = true;
    }
    try {
      mongo.insert(document(first, closed), COLLECTION);
      return true;
    } catch (DuplicateKeyException agreed) {
      return false;
    }
  }

  Optional<Moderation> find(ModerationKey key) {
    return Optional.ofNullable(mongo.findById(id(key), Document.class, COLLECTION))
        .map(ModerationsStore::moderation);
  }

  List<Moderation> of(String round) {
    return mongo
        .find(Query.query(Criteria.where("round").is(round)), Document.class, COLLECTION)
        .stream()
        .map(ModerationsStore::moderation)
        .toList();
  }

  /** Rounds that closed on that London day or before. */
  List<String> roundsClosedBy(LocalDate day) {
    Query old = Query.query(Criteria.where("closed").lte(day.toString()).and("v").lte(V));
    return mongo.findDistinct(old, "round", COLLECTION, String.class);
  }

  int delete(String round) {
    Criteria those = Criteria.where("round").is(round).and("v").lte(V);
    return Math.toIntExact(mongo.remove(Query.query(those), COLLECTION).getDeletedCount());
  }

  private static Moderation moderation(Document document) {
    return Written.read(document, "body", Moderation.class);
  }

  private static Document document(Moderation it, LocalDate closed) {
    return new Document("_id", id(it.key()))
        .append("v", V)
        .append("turn", it.turn())
        .append("round", it.key().round())
        .append("closed", closed.toString())
        .append("body", Written.of(it));
  }

  private static String id(ModerationKey key) {
    return key.round() + "|" + key.agency() + "|" + key.piece();
  }
}

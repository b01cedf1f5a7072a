package uk.lantern.scheduler.action.store;

import java.util.ArrayList;
import java.util.Collection;
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
import uk.lantern.scheduler.action.Sight;
import uk.lantern.scheduler.action.plan.Recommendation;
import uk.lantern.scheduler.document.Written;

/**
 * Collection {@code recommendations}: one document each, replaced as a whole, compare-and-set.
 * Version 2 has which learning it serves, or why none.
 *
 * <p>Retention: with its plan, see {@link PlanRetention}.
 */
public final class RecommendationsStore {

  public static final String COLLECTION = "recommendations";

  private static final int V = 2;
  private static final List<Index> INDEXES =
      List.of(
          new Index("plan", Sort.Direction.ASC),
          new Index("keys", Sort.Direction.ASC),
          new Index("number", Sort.Direction.DESC));

  private final MongoOperations mongo;
  private volatile boolean indexed;

  public RecommendationsStore(MongoOperations mongo) {
    this.mongo = mongo;
  }

  public String nextRef() {
    return Refs.RECOMMENDATION.next(mongo);
  }

  /** That reference is given: the next free one is a later one. */
  public void given(String ref) {
    Refs.RECOMMENDATION.given(mongo, ref);
  }

  /**
   * @return false when there is one of that reference
   */
  public boolean insert(Recommendation recommendation) {
    if (!indexed) {
      INDEXES.forEach(mongo.indexOps(COLLECTION)::createIndex);
      indexed = true;
    }
    try {
      mongo.insert(document(recommendation), COLLECTION);
      return true;
    } catch (DuplicateKeyException taken) {
      return false;
    }
  }

  /**
   * @return false when somebody has changed it since, or a newer Lantern wrote it
   */
  public boolean replace(Recommendation next) {
    Criteria before = Criteria.where("_id").is(next.ref()).and("turn").is(next.turn() - 1);
    return mongo.findAndReplace(
            Query.query(before.and("v").lte(V)),
            document(next),
            FindAndReplaceOptions.empty(),
            Document.class,
            COLLECTION)
        != null;
  }

  public Optional<Recommendation> find(String typedRef) {
    return found(typedRef, new Query());
  }

  /** Absent when it is not theirs to see. */
  public Optional<Recommendation> find(String typedRef, Sight sight) {
    return found(typedRef, seenBy(sight));
  }

  private Optional<Recommendation> found(String typedRef, Query query) {
    return Refs.RECOMMENDATION
        .parse(typedRef)
        .map(ref -> query.addCriteria(Criteria.where("_id").is(ref)))
        .map(it -> mongo.findOne(it, Document.class, COLLECTION))
        .map(RecommendationsStore::recommendation);
  }

  public List<Recommendation> ofPlan(String plan, Sight sight) {
    return list(seenBy(sight).addCriteria(Criteria.where("plan").is(plan)).with(Sort.by("number")));
  }

  public List<Recommendation> ofPlan(String plan) {
    return list(Query.query(Criteria.where("plan").is(plan)).with(Sort.by("number")));
  }

  public List<Recommendation> in(Sight sight, int most) {
    return list(seenBy(sight).with(Sort.by(Sort.Direction.DESC, "number")).limit(most));
  }

  public List<Recommendation> those(Collection<String> refs) {
    return refs.isEmpty()
        ? List.of()
        : list(Query.query(Criteria.where("_id").in(refs)).with(Sort.by("number")));
  }

  private List<Recommendation> list(Query query) {
    return mongo.find(query, Document.class, COLLECTION).stream()
        .map(RecommendationsStore::recommendation)
        .toList();
  }

  private static Query seenBy(Sight sight) {
    return sight.everything()
        ? new Query()
        : Query.query(Criteria.where("keys").in(Keys.of(sight)));
  }

  private static Recommendation recommendation(Document document) {
    return Written.read(document, "body", Recommendation.class);
  }

  private static Document document(Recommendation it) {
    List<String> keys = new ArrayList<>();
    keys.add(Keys.group(it.group()));
    it.addressedTo().forEach(agency -> keys.add(Keys.agency(agency)));
    return new Document("_id", it.ref())
        .append("v", V)
        .append("turn", it.turn())
        .append("number", Refs.number(it.ref()))
        .append("plan", it.plan())
        .append("open", it.ending() == null)
        .append("keys", keys)
        .append("body", Written.of(it));
  }
}

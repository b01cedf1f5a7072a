package uk.lantern.scheduler.digest.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import uk.lantern.scheduler.digest.edition.Counts;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionState;
import uk.lantern.scheduler.digest.store.StoredParts.StoredCounts;

/** Collection {@code editions}: one document each, replaced as a whole, compare-and-set. */
public final class EditionsStore {

  public static final String COLLECTION = StoredEdition.COLLECTION;

  private static final Sort NEWEST = Sort.by(Sort.Direction.DESC, "number");

  private final MongoOperations mongo;
  private volatile boolean indexed;

  public EditionsStore(MongoOperations mongo) {
    this.mongo = mongo;
  }

  public String nextRef() {
    return EditionRef.next(mongo);
  }

  public void insert(DigestEdition edition) {
    if (!indexed) {
      StoredEdition.INDEXES.forEach(mongo.indexOps(StoredEdition.class)::createIndex);
      indexed = true;
    }
    mongo.insert(StoredEdition.of(edition));
  }

  /**
   * Puts the next turn in the place of the one before.
   *
   * @return false when somebody has changed it since, or a newer Lantern wrote it
   */
  public boolean replace(DigestEdition next) {
    Query before =
        Query.query(
            Criteria.where("_id")
                .is(next.ref())
                .and("turn")
                .is(next.turn() - 1)
                .and("v")
                .lte(StoredEdition.V));
    return mongo.findAndReplace(before, StoredEdition.of(next)) != null;
  }

  /** Keeps figures beside the edition; no step of it, so its turn stays. */
  public void count(String ref, Counts counts) {
    mongo.updateFirst(
        Query.query(Criteria.where("_id").is(ref).and("v").lte(StoredEdition.V)),
        new Update().set("after.counts", StoredCounts.of(counts)),
        StoredEdition.class);
  }

  public Optional<DigestEdition> find(String typedRef) {
    return EditionRef.parse(typedRef)
        .map(ref -> mongo.findById(ref, StoredEdition.class))
        .map(StoredEdition::toEdition);
  }

  /** What every letter has to ask: far cheaper than the editions themselves. */
  public Glance glance(String ref) {
    Query itself = Query.query(Criteria.where("_id").is(ref));
    itself.fields().include("turn");
    Query planned = Query.query(Criteria.where("state").is(EditionState.SCHEDULED));
    planned.fields().include("times.plannedFor");
    // Two, as a store may answer each from an index and "one or the other" only by reading all.
    return Glance.of(
        ref,
        mongo.findOne(itself, Document.class, COLLECTION),
        mongo.find(planned, Document.class, COLLECTION));
  }

  public List<DigestEdition> latest(int n) {
    return list(new Query().with(NEWEST).limit(n));
  }

  public List<DigestEdition> in(Collection<EditionState> states, int n) {
    return list(Query.query(Criteria.where("state").in(states)).with(NEWEST).limit(n));
  }

  /** Planned, the soonest first. */
  public List<DigestEdition> planned() {
    Query scheduled = Query.query(Criteria.where("state").is(EditionState.SCHEDULED));
    return list(scheduled.with(Sort.by("times.plannedAt", "number")));
  }

  /** Planned for this moment or before. */
  public List<DigestEdition> due(Instant now) {
    Criteria due = Criteria.where("state").is(EditionState.SCHEDULED);
    return list(Query.query(due.and("times.plannedAt").lte(now)).with(Sort.by("number")));
  }

  /** Whose sending began after that moment, the oldest first. */
  public List<DigestEdition> frozenSince(Instant when) {
    return list(Query.query(Criteria.where("times.frozenAt").gt(when)).with(Sort.by("number")));
  }

  private List<DigestEdition> list(Query query) {
    return mongo.find(query, StoredEdition.class).stream().map(StoredEdition::toEdition).toList();
  }
}

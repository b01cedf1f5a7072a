package uk.lantern.scheduler.round.response;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndReplaceOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import uk.lantern.scheduler.document.Written;
import uk.lantern.scheduler.people.PersonKey;

/**
 * Collection {@code roundResponses}: one document each, replaced as a whole, compare-and-set.
 *
 * <p>{@code closes} is the round's closing day when it was written last: what is too old is found
 * by it. Retention: see {@link ResponseRetention}.
 */
final class ResponsesStore {

  static final String COLLECTION = "roundResponses";

  private static final int V = 1;
  private static final List<Index> INDEXES =
      List.of(
          new Index("round", Sort.Direction.ASC).on("agency", Sort.Direction.ASC),
          new Index("auditor", Sort.Direction.ASC),
          new Index("closes", Sort.Direction.ASC));

  private final MongoOperations mongo;
  private volatile boolean indexed;

  ResponsesStore(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /**
   * Puts the next turn in the place of the one before, the first in the place of nothing.
   *
   * @param closes the London day on which its round closes
   * @return false when somebody has taken a step since, or a newer Lantern wrote it
   */
  boolean put(Response next, LocalDate closes) {
    return next.turn() == 1 ? insert(next, closes) : replace(next, closes);
  }

  private boolean insert(Response first, LocalDate closes) {
    if (!indexed) {
      INDEXES.forEach(mongo.indexOps(COLLECTION)::createIndex);
      indexed = true;
    }
    try {
      mongo.insert(document(first, closes), COLLECTION);
      return true;
    } catch (DuplicateKeyException begun) {
      return false;
    }
  }

  private boolean replace(Response next, LocalDate closes) {
    Criteria before = Criteria.where("_id").is(id(next.key())).and("turn").is(next.turn() - 1);
    return mongo.findAndReplace(
            Query.query(before.and("v").lte(V)),
            document(next, closes),
            FindAndReplaceOptions.empty(),
            Document.class,
            COLLECTION)
        != null;
  }

  /** For steps, whose right the policy decides, and for sweeps. */
  Optional<Response> find(ResponseKey key) {
    return Optional.ofNullable(mongo.findById(id(key), Document.class, COLLECTION))
        .map(ResponsesStore::response);
  }

  /** The one query that says absent for whatever is not theirs to see. */
  Optional<Response> find(ResponseKey key, ResponseSight sight, RoundNow when) {
    Query query = Query.query(Criteria.where("_id").is(id(key)));
    return Optional.ofNullable(
            mongo.findOne(query.addCriteria(seenBy(sight, when)), Document.class, COLLECTION))
        .map(ResponsesStore::response);
  }

  List<Response> of(ResponseSight sight, RoundNow when) {
    Query query = Query.query(Criteria.where("round").is(when.round().ref()));
    return list(query.addCriteria(seenBy(sight, when)));
  }

  /** What one agency has of a round. */
  List<Response> of(String round, String agency) {
    return list(Query.query(Criteria.where("round").is(round).and("agency").is(agency)));
  }

  /** Everything of a round, for sweeps. */
  List<Response> ofRound(String round) {
    return list(Query.query(Criteria.where("round").is(round)));
  }

  /** What somebody answers. */
  List<Response> heldBy(PersonKey auditor) {
    return list(Query.query(Criteria.where("auditor").is(id(auditor))));
  }

  /** Rounds of which something closed on that London day or before. */
  List<String> roundsClosedBy(LocalDate day) {
    Query old = Query.query(Criteria.where("closes").lte(day.toString()).and("v").lte(V));
    return mongo.findDistinct(old, "round", COLLECTION, String.class);
  }

  /**
   * Deletes what is left of a round.
   *
   * @param unsentOnly leaves what was sent once
   */
  int delete(String round, boolean unsentOnly) {
    Criteria of = Criteria.where("round").is(round).and("v").lte(V);
    Criteria those = unsentOnly ? of.and("sent").is(false) : of;
    return Math.toIntExact(mongo.remove(Query.query(those), COLLECTION).getDeletedCount());
  }

  private static Criteria seenBy(ResponseSight sight, RoundNow when) {
    return sight.seesAll(when)
        ? new Criteria()
        : new Criteria()
            .orOperator(
                Criteria.where("auditor").is(id(sight.self())),
                Criteria.where("agency").in(sight.agencies()));
  }

  private List<Response> list(Query query) {
    return mongo.find(query, Document.class, COLLECTION).stream()
        .map(ResponsesStore::response)
        .toList();
  }

  private static Response response(Document document) {
    return Written.read(document, "body", Response.class);
  }

  private static Document document(Response it, LocalDate closes) {
    PersonKey auditor = it.auditor();
    return new Document("_id", id(it.key()))
        .append("v", V)
        .append("turn", it.turn())
        .append("round", it.key().round())
        .append("agency", it.key().agency())
        .append("state", it.state().name())
        .append("sent", it.sending().drafts() > 0)
        .append("auditor", idOrNull(auditor))
        .append("closes", closes.toString())
        .append("body", Written.of(it));
  }

  private static @Nullable String idOrNull(@Nullable PersonKey person) {
    return person == null ? null : id(person);
  }

  private static String id(ResponseKey key) {
    return key.round() + "|" + key.agency() + "|" + key.piece();
  }

  private static String id(PersonKey person) {
    return person.tenant() + "|" + person.objectId();
  }
}

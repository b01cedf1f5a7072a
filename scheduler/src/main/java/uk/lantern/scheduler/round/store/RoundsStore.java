package uk.lantern.scheduler.round.store;

import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import uk.lantern.content.questionnaire.QuestionnaireKind;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.part.RoundState;

/** Collection {@code rounds}: one document each; a step is one compare-and-set. */
public final class RoundsStore {

  public static final String COLLECTION = RoundDocument.COLLECTION;
  private static final Sort NEWEST = Sort.by(Sort.Direction.DESC, "drafted", "_id");

  private final MongoOperations mongo;
  private final UnderWay underWay = new UnderWay(System::nanoTime);
  private volatile boolean indexed;

  public RoundsStore(MongoOperations mongo) {
    this.mongo = mongo;
  }

  public String nextRef(QuestionnaireKind kind, Year year) {
    return RoundRefs.next(mongo, kind, year);
  }

  /** That reference is given: the next free one is a later one. */
  public void given(String ref) {
    RoundRefs.given(mongo, ref);
  }

  /**
   * @param also what stands beside it
   * @return false when there is one of that reference
   */
  public boolean insert(Round round, Map<String, Object> also) {
    if (!indexed) {
      RoundDocument.INDEXES.forEach(mongo.indexOps(COLLECTION)::createIndex);
      indexed = true;
    }
    try {
      Document document = RoundDocument.of(round);
      document.putAll(also);
      mongo.insert(document, COLLECTION);
      underWay.changed();
      return true;
    } catch (DuplicateKeyException taken) {
      return false;
    }
  }

  /**
   * Puts the next turn in the place of the one before.
   *
   * @param also what stands beside it and changes with it
   * @return false when somebody has taken a step since, or a newer Lantern wrote it
   */
  public boolean replace(Round next, Map<String, Object> also) {
    // How many were asked is written without a turn: a step read before that would undo it.
    Criteria before = Criteria.where("_id").is(next.ref()).and("turn").is(next.turn() - 1);
    before.and("body.invited").is(next.invited());
    Update update = RoundDocument.update(next);
    also.forEach(update::set);
    return changes(before, update);
  }

  /** Whether any is launched or open, now or within the last second: see {@link UnderWay}. */
  public boolean isAnyUnderWay() {
    return underWay.isAny(() -> !in(List.of(RoundState.LAUNCHED, RoundState.OPEN), 1).isEmpty());
  }

  public Optional<Round> find(String typedRef) {
    return document(typedRef).map(RoundDocument::round);
  }

  /** Whether a newer Lantern wrote it, so that this one may only read it. */
  public boolean isNewer(String ref) {
    return document(ref).filter(it -> it.getInteger("v") > RoundDocument.V).isPresent();
  }

  private Optional<Document> document(String typedRef) {
    return RoundRefs.parse(typedRef).map(ref -> mongo.findById(ref, Document.class, COLLECTION));
  }

  /** The newest first. */
  public List<Round> in(Collection<RoundState> states, int most) {
    return list(Query.query(Criteria.where("state").in(names(states))).with(NEWEST).limit(most));
  }

  /** Those that test an item, the newest first. */
  public List<Round> testing(String item) {
    Criteria those = Criteria.where("learning").is(item);
    return list(Query.query(those.and("state").ne(RoundState.DRAFT.name())).with(NEWEST));
  }

  /** Those that put a questionnaire, of whatever version, the newest first. */
  public List<Round> putting(String questionnaire) {
    return list(Query.query(Criteria.where("questionnaire").is(questionnaire)).with(NEWEST));
  }

  /** Launched, but not everybody who is asked is written down yet. */
  public List<Round> unready() {
    Criteria launched = Criteria.where("state").is(RoundState.LAUNCHED.name());
    return list(Query.query(launched.and("ready").is(false)));
  }

  public boolean isReady(String ref) {
    return document(ref).filter(it -> it.getBoolean("ready", false)).isPresent();
  }

  /**
   * Everybody who is asked is written down.
   *
   * @param agencies theirs, of a round that agencies answer; empty for every other
   */
  public void ready(String ref, int invited, Collection<String> agencies) {
    Criteria unready = Criteria.where("_id").is(ref).and("ready").is(false);
    Update all = new Update().set("ready", true).set("agencies", List.copyOf(agencies));
    changes(unready, all.set("body.invited", invited));
  }

  /** The agencies it was put to; empty when that was not written down. */
  public List<String> agencies(String ref) {
    return document(ref).map(it -> it.get("agencies", List.<String>of())).orElse(List.of());
  }

  /** Over, but something of its slots or its key may be left. */
  public List<Round> uncleared() {
    List<RoundState> over =
        List.of(RoundState.CLOSED, RoundState.TOLD, RoundState.ARCHIVED, RoundState.CANCELLED);
    Criteria ended = Criteria.where("state").in(names(over));
    return list(Query.query(ended.and("cleared").is(false)));
  }

  public void cleared(String ref) {
    changes(Criteria.where("_id").is(ref), new Update().set("cleared", true));
  }

  /** Which answers of it count; empty until it has closed. */
  public String batch(String ref) {
    return document(ref).map(it -> it.get("batch", "")).orElse("");
  }

  /** Who reads what was written, as tenant and object id; empty when nobody does yet. */
  public String reader(String ref) {
    return document(ref).map(it -> it.get("reader", "")).orElse("");
  }

  /**
   * @param before who read it until now
   * @return false when somebody else has become its reader meanwhile
   */
  public boolean reader(String ref, String before, String reader) {
    Object was = before.isEmpty() ? null : before;
    Criteria unchanged = Criteria.where("_id").is(ref).and("reader").is(was);
    return changes(unchanged, new Update().set("reader", reader));
  }

  /** Over since that London day or before, and not held. */
  public List<Round> endedBy(LocalDate day) {
    Criteria ended = Criteria.where("ended").lte(day.toString()).and("held").is(false);
    return list(Query.query(ended.and("v").lte(RoundDocument.V)));
  }

  /**
   * @return false when it has changed since it was read
   */
  public boolean delete(Round round) {
    Criteria same = Criteria.where("_id").is(round.ref()).and("turn").is(round.turn());
    return mongo.remove(Query.query(same.and("held").is(false)), COLLECTION).getDeletedCount() > 0;
  }

  private boolean changes(Criteria which, Update update) {
    Query query = Query.query(which.and("v").lte(RoundDocument.V));
    boolean changed = mongo.updateFirst(query, update, COLLECTION).getMatchedCount() > 0;
    underWay.changed();
    return changed;
  }

  private List<Round> list(Query query) {
    return mongo.find(query, Document.class, COLLECTION).stream()
        .map(RoundDocument::round)
        .toList();
  }

  private static List<String> names(Collection<RoundState> states) {
    return states.stream().map(Enum::name).toList();
  }
}

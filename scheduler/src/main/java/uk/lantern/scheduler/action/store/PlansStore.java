package uk.lantern.scheduler.action.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndReplaceOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import uk.lantern.scheduler.action.Sight;
import uk.lantern.scheduler.action.plan.ActionPlan;
import uk.lantern.scheduler.action.plan.ActionPlan.PlanClosing;
import uk.lantern.scheduler.document.Written;

/**
 * Collection {@code actionPlans}: one document each, replaced as a whole, compare-and-set. There
 * are tens of plans, so that no index but that of the reference is needed.
 *
 * <p>Retention: see {@link PlanRetention}.
 */
public final class PlansStore {

  public static final String COLLECTION = "actionPlans";

  private static final int V = 1;

  private final MongoOperations mongo;

  public PlansStore(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /**
   * @return false when there is one of that reference
   */
  public boolean insert(ActionPlan plan) {
    try {
      mongo.insert(document(plan), COLLECTION);
      return true;
    } catch (DuplicateKeyException taken) {
      return false;
    }
  }

  /**
   * @return false when somebody has changed it since, or a newer Lantern wrote it
   */
  public boolean replace(ActionPlan next) {
    Criteria before = Criteria.where("_id").is(next.ref()).and("turn").is(next.turn() - 1);
    return mongo.findAndReplace(
            Query.query(before.and("v").lte(V)),
            document(next),
            FindAndReplaceOptions.empty(),
            Document.class,
            COLLECTION)
        != null;
  }

  public Optional<ActionPlan> find(String typedRef) {
    return Refs.plan(typedRef)
        .map(ref -> mongo.findById(ref, Document.class, COLLECTION))
        .map(PlansStore::plan);
  }

  /** Absent when it is not theirs to see. */
  public Optional<ActionPlan> find(String typedRef, Sight sight) {
    return Refs.plan(typedRef)
        .map(ref -> seenBy(sight).addCriteria(Criteria.where("_id").is(ref)))
        .map(query -> mongo.findOne(query, Document.class, COLLECTION))
        .map(PlansStore::plan);
  }

  /** The open ones first, by next review. */
  public List<ActionPlan> in(Sight sight) {
    return list(seenBy(sight).with(Sort.by(Sort.Order.desc("open"), Sort.Order.asc("review"))));
  }

  public List<ActionPlan> open() {
    return list(Query.query(Criteria.where("open").is(true)).with(Sort.by("review")));
  }

  /** Closed on that London date or before, and not held. */
  List<ActionPlan> closedBy(LocalDate day) {
    Criteria closed = Criteria.where("closedOn").lte(day.toString()).and("held").is(false);
    return list(Query.query(closed.and("v").lte(V)));
  }

  /**
   * @return false when it has changed since it was read
   */
  boolean delete(ActionPlan plan) {
    Criteria same = Criteria.where("_id").is(plan.ref()).and("turn").is(plan.turn());
    return mongo.remove(Query.query(same), COLLECTION).getDeletedCount() > 0;
  }

  private List<ActionPlan> list(Query query) {
    return mongo.find(query, Document.class, COLLECTION).stream().map(PlansStore::plan).toList();
  }

  private static Query seenBy(Sight sight) {
    return sight.seesAllPlans()
        ? new Query()
        : Query.query(Criteria.where("keys").in(Keys.of(sight)));
  }

  private static ActionPlan plan(Document document) {
    return Written.read(document, "body", ActionPlan.class);
  }

  private static Document document(ActionPlan it) {
    PlanClosing closed = it.closed();
    List<String> keys = new ArrayList<>();
    keys.add(Keys.person(it.owner()));
    keys.add(Keys.group(it.group()));
    it.agencies().forEach(agency -> keys.add(Keys.agency(agency)));
    return new Document("_id", it.ref())
        .append("v", V)
        .append("turn", it.turn())
        .append("open", it.isOpen())
        .append("review", it.nextReview().toString())
        .append("closedOn", closed == null ? null : closed.on().toString())
        .append("held", it.legalHold())
        .append("keys", keys)
        .append("body", Written.of(it));
  }
}

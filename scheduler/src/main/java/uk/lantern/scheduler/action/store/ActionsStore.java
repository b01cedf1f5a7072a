package uk.lantern.scheduler.action.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndReplaceOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.ActionFilter;
import uk.lantern.scheduler.action.AwaitedPolicy.Scope;
import uk.lantern.scheduler.action.Sight;
import uk.lantern.scheduler.action.Waiting;
import uk.lantern.scheduler.action.part.ActionMove;
import uk.lantern.scheduler.people.PersonKey;

/** Collection {@code actions}: one document each, replaced as a whole, compare-and-set. */
public final class ActionsStore {

  public static final String COLLECTION = ActionDocument.COLLECTION;

  private static final Comparator<Action> BY_DATE =
      Comparator.comparing(Action::dueCurrent).thenComparing(it -> Refs.number(it.ref()));

  private final MongoOperations mongo;
  private final ActionsUpgrade upgrade;

  public ActionsStore(MongoOperations mongo) {
    this.mongo = mongo;
    this.upgrade = new ActionsUpgrade(mongo);
  }

  public String nextRef() {
    return Refs.ACTION.next(mongo);
  }

  /** That reference is given: the next free one is a later one. */
  public void given(String ref) {
    Refs.ACTION.given(mongo, ref);
  }

  /**
   * @return false when there is one of that reference
   */
  public boolean insert(Action action) {
    upgrade.indexes();
    try {
      mongo.insert(ActionDocument.of(action), COLLECTION);
      return true;
    } catch (DuplicateKeyException taken) {
      return false;
    }
  }

  /**
   * Puts the next turn in the place of the one before.
   *
   * @return false when somebody has taken a step since, or a newer Lantern wrote it
   */
  public boolean replace(Action next) {
    Query before =
        Query.query(
            Criteria.where("_id")
                .is(next.ref())
                .and("turn")
                .is(next.turn() - 1)
                .and("v")
                .lte(ActionDocument.V));
    return mongo.findAndReplace(
            before,
            ActionDocument.of(next),
            FindAndReplaceOptions.empty(),
            Document.class,
            COLLECTION)
        != null;
  }

  public Optional<Action> find(String typedRef) {
    return found(typedRef, new Criteria());
  }

  /** The one query that says absent for whatever is not theirs to see. */
  public Optional<Action> find(String typedRef, Sight sight) {
    return found(typedRef, ActionDocument.seenBy(sight));
  }

  private Optional<Action> found(String typedRef, Criteria also) {
    return Refs.ACTION
        .parse(typedRef)
        .map(ref -> new Query(Criteria.where("_id").is(ref)).addCriteria(also))
        .map(query -> mongo.findOne(query, Document.class, COLLECTION))
        .flatMap(it -> ActionDocument.read(it).findFirst());
  }

  /** Those of these references that there are, by date. */
  public List<Action> those(Collection<String> typedRefs) {
    List<String> refs = typedRefs.stream().flatMap(ref -> Refs.ACTION.parse(ref).stream()).toList();
    return refs.isEmpty() ? List.of() : sorted(new Query(Criteria.where("_id").in(refs)));
  }

  /** What waits for somebody's word, of what they may say and where. */
  public Waiting waiting(PersonKey person, Map<ActionMove, Scope> scopes, int most) {
    upgrade.everything();
    return new AwaitedActions(mongo).of(person, scopes, most);
  }

  /** What any of them has to do, by date. */
  public List<Action> heldBy(Collection<PersonKey> people) {
    List<String> ids = people.stream().map(Keys::id).toList();
    return ids.isEmpty() ? List.of() : sorted(new Query(Criteria.where("holders").in(ids)));
  }

  /**
   * @param sight null for everything
   */
  public List<Action> in(@Nullable Sight sight, ActionFilter filter) {
    return mongo
        .find(wanted(sight, filter).limit(filter.most()), Document.class, COLLECTION)
        .stream()
        .flatMap(ActionDocument::read)
        .toList();
  }

  /** The same, however many there are, as they come; whoever takes them closes them. */
  public Stream<Action> stream(@Nullable Sight sight, ActionFilter filter) {
    Query query = wanted(sight, filter).cursorBatchSize(500);
    return mongo.stream(query, Document.class, COLLECTION).flatMap(ActionDocument::read);
  }

  private static Query wanted(@Nullable Sight sight, ActionFilter filter) {
    Query query = new Query(sight == null ? new Criteria() : ActionDocument.seenBy(sight));
    conditions(filter).forEach(query::addCriteria);
    return query.with(Sort.by("due", "number"));
  }

  /** Every open action that somebody holds, person by person. */
  public void streamOpenByOwner(BiConsumer<PersonKey, List<Action>> each) {
    new OpenByHolder(mongo).each((holder, theirs) -> each.accept(holder, byDate(theirs)));
  }

  /** A field that is given by a query twice would overwrite itself: each is asked once. */
  private static List<Criteria> conditions(ActionFilter filter) {
    List<Criteria> all = new ArrayList<>();
    if (!filter.states().isEmpty()) {
      all.add(Criteria.where("state").in(filter.states().stream().map(Enum::name).toList()));
    }
    is(all, "plan", filter.plan());
    is(all, "recommendations", filter.recommendation());
    is(all, "serves", filter.serves());
    is(all, "agency", filter.agency());
    is(all, "group", filter.group());
    is(all, "source", filter.source() == null ? null : filter.source().name());
    if (filter.dueBefore() != null) {
      all.add(Criteria.where("due").lt(filter.dueBefore().toString()));
    }
    return all;
  }

  private static void is(List<Criteria> all, String field, @Nullable String value) {
    if (value != null) {
      all.add(Criteria.where(field).is(value));
    }
  }

  private List<Action> sorted(Query query) {
    return byDate(
        mongo.find(query, Document.class, COLLECTION).stream()
            .flatMap(ActionDocument::read)
            .toList());
  }

  private static List<Action> byDate(List<Action> actions) {
    return actions.stream().sorted(BY_DATE).toList();
  }
}

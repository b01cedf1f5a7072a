package uk.lantern.scheduler.action.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import tools.jackson.core.JacksonException;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.AwaitedPolicy;
import uk.lantern.scheduler.action.Sight;
import uk.lantern.scheduler.action.part.ActionMove;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.document.Written;
import uk.lantern.scheduler.people.PersonKey;

/**
 * One action as stored: the action itself in {@code body}, and beside it what is asked for.
 *
 * <p>{@code keys} says to whom it shows, see {@link Keys}. {@code holders} are those who have to do
 * it, and {@code holder} the one of them who does it now, while it is open and not declined. {@code
 * awaits} is the step that waits for somebody's word by their office.
 *
 * <p>Retention: with its plan, see {@link PlanRetention}.
 */
final class ActionDocument {

  static final String COLLECTION = "actions";

  /**
   * 2 since requests for more time can be taken back: {@code WITHDRAW_TIME} in the history. 3 since
   * it says whose word it waits for.
   */
  static final int V = 3;

  private static final Logger LOG = LoggerFactory.getLogger(ActionDocument.class);

  /** Each is reported once. */
  private static final Set<String> REPORTED = ConcurrentHashMap.newKeySet();

  static final List<Index> INDEXES =
      List.of(
          new Index("holders", Sort.Direction.ASC),
          new Index("keys", Sort.Direction.ASC).on("awaits", Sort.Direction.ASC),
          new Index("plan", Sort.Direction.ASC),
          new Index("serves", Sort.Direction.ASC),
          new Index("open", Sort.Direction.ASC).on("holder", Sort.Direction.ASC),
          new Index("open", Sort.Direction.ASC).on("due", Sort.Direction.ASC),
          new Index("v", Sort.Direction.ASC),
          awaited(),
          awaited("agency"),
          awaited("group"),
          awaited("verifier"),
          awaited("verifiedBy"));

  private ActionDocument() {}

  /** The first of them by date are read in order, and counted without being read. */
  private static Index awaited(String... by) {
    Index index = new Index("awaits", Sort.Direction.ASC);
    Stream.concat(Stream.of(by), Stream.of("due", "number"))
        .forEach(field -> index.on(field, Sort.Direction.ASC));
    return index;
  }

  static Document of(Action it) {
    boolean held = it.isOpen() && it.state() != ActionState.DECLINED;
    ActionMove awaits = AwaitedPolicy.awaited(it).orElse(null);
    return new Document("_id", it.ref())
        .append("v", V)
        .append("turn", it.turn())
        .append("number", Refs.number(it.ref()))
        .append("state", it.state().name())
        .append("open", it.isOpen())
        .append("due", it.dueCurrent().toString())
        .append("plan", it.plan())
        .append("group", it.origin().group())
        .append("agency", it.agency())
        .append("source", it.origin().source().name())
        .append("recommendations", it.origin().recommendations())
        .append("serves", it.origin().serves())
        .append("keys", keys(it))
        .append("holders", held ? it.people().doers().stream().map(Keys::id).toList() : List.of())
        .append("holder", held ? Keys.id(it.holder()) : null)
        .append("awaits", awaits == null ? null : awaits.name())
        .append("verifier", id(it.people().verifier()))
        .append("verifiedBy", awaits == ActionMove.CLOSE ? verifiedBy(it) : null)
        .append("body", Written.of(it));
  }

  /** Who verified it does not close it. */
  private static @Nullable String verifiedBy(Action it) {
    return it.proof().verified().map(by -> Keys.id(by.by())).orElse(null);
  }

  private static @Nullable String id(@Nullable PersonKey person) {
    return person == null ? null : Keys.id(person);
  }

  static Action action(Document document) {
    return Written.read(document, "body", Action.class);
  }

  /**
   * None when a newer Lantern wrote something into it that this one cannot read, such as a step it
   * has no word for: it is left untouched and reported, and whatever stands beside it goes on.
   */
  static Stream<Action> read(Document document) {
    try {
      return Stream.of(action(document));
    } catch (JacksonException | IllegalArgumentException unknown) {
      int v = document.getInteger("v", V);
      if (v <= V) {
        throw unknown;
      }
      String ref = document.getString("_id");
      if (REPORTED.add(ref)) {
        LOG.warn(
            "{} was written by a newer Lantern (its version is {}, this one reads up to {}) and is"
                + " shown to nobody here. It is left as it is: upgrade this one.",
            ref,
            v,
            V);
      }
      return Stream.empty();
    }
  }

  private static List<String> keys(Action it) {
    List<String> keys = new ArrayList<>();
    it.people().everybody().forEach(person -> keys.add(Keys.person(person)));
    it.people().doers().forEach(person -> keys.add(Keys.doer(person)));
    keys.add(Keys.agency(it.agency()));
    keys.add(Keys.group(it.origin().group()));
    return keys;
  }

  /** What somebody may see, as a condition. */
  static Criteria seenBy(Sight sight) {
    if (sight.everything()) {
      return new Criteria();
    }
    Criteria theirs = Criteria.where("keys").in(Keys.of(sight));
    if (sight.exceptionsDueBefore() == null) {
      return theirs;
    }
    Criteria exceptions =
        Criteria.where("open").is(true).and("due").lt(sight.exceptionsDueBefore().toString());
    return new Criteria().orOperator(theirs, exceptions);
  }
}

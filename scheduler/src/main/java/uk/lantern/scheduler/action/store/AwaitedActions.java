package uk.lantern.scheduler.action.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import uk.lantern.scheduler.action.AwaitedPolicy.Scope;
import uk.lantern.scheduler.action.Waiting;
import uk.lantern.scheduler.action.part.ActionMove;
import uk.lantern.scheduler.people.PersonKey;

/**
 * What waits for somebody's word: one question to an index for each word, so that no more is read
 * than is listed, however many wait. Who does an action, and who verified it, has had their word.
 */
record AwaitedActions(MongoOperations mongo) {

  private static final Comparator<Document> BY_DATE =
      Comparator.comparing((Document it) -> it.getString("due"))
          .thenComparing(it -> it.get("number", Number.class).longValue());

  /**
   * A part of what waits for one word, of which an index answers each.
   *
   * @param field that says whether an action is of it; null for every action
   * @param not agencies that have a part of their own
   */
  private record Part(ActionMove move, @Nullable String field, String value, Set<String> not) {

    Query query() {
      Criteria waits = Criteria.where("awaits").is(move.name());
      if (field != null) {
        waits = waits.and(field).is(value);
      }
      return new Query(not.isEmpty() ? waits : waits.and("agency").nin(not));
    }

    boolean holds(Document action) {
      return move.name().equals(action.getString("awaits"))
          && (field == null || value.equals(action.get(field)))
          && !not.contains(action.getString("agency"));
    }

    @Override
    public String toString() {
      return "Part[" + move + "]";
    }
  }

  Waiting of(PersonKey person, Map<ActionMove, Scope> scopes, int most) {
    List<Document> found = new ArrayList<>();
    List<Document> own = scopes.isEmpty() ? List.of() : own(person, scopes.keySet());
    long all = 0;
    for (Map.Entry<ActionMove, Scope> each : scopes.entrySet()) {
      for (Part part : parts(each.getKey(), each.getValue(), person)) {
        found.addAll(first(part, person, most));
        long theirs = own.stream().filter(part::holds).count();
        all += count(part.query()) - checked(part, person) - theirs;
      }
    }
    return new Waiting(
        found.stream().sorted(BY_DATE).limit(most).flatMap(ActionDocument::read).toList(), all);
  }

  private static List<Part> parts(ActionMove move, Scope scope, PersonKey person) {
    if (scope.all()) {
      return List.of(new Part(move, null, "", Set.of()));
    }
    List<Part> parts = new ArrayList<>();
    scope.agencies().forEach(code -> parts.add(new Part(move, "agency", code, Set.of())));
    scope.groups().forEach(code -> parts.add(new Part(move, "group", code, scope.agencies())));
    if (scope.named()) {
      parts.add(new Part(move, "verifier", Keys.id(person), Set.of()));
    }
    return parts;
  }

  private List<Document> first(Part part, PersonKey person, int most) {
    Query query =
        part.query()
            .addCriteria(Criteria.where("keys").ne(Keys.doer(person)))
            .addCriteria(Criteria.where("verifiedBy").ne(Keys.id(person)));
    return find(query.with(Sort.by("due", "number")).limit(most));
  }

  private List<Document> own(PersonKey person, Set<ActionMove> moves) {
    List<String> awaits = moves.stream().map(ActionMove::name).toList();
    Criteria theirs = Criteria.where("keys").is(Keys.doer(person)).and("awaits").in(awaits);
    Query query = new Query(theirs);
    query.fields().include("awaits", "agency", "group", "verifier");
    return find(query);
  }

  /** How many of them they have verified themselves, and so do not close. */
  private long checked(Part part, PersonKey person) {
    return part.move() == ActionMove.CLOSE
        ? count(
            part.query()
                .addCriteria(Criteria.where("verifiedBy").is(Keys.id(person)))
                .addCriteria(Criteria.where("keys").ne(Keys.doer(person))))
        : 0;
  }

  private List<Document> find(Query query) {
    return mongo.find(query, Document.class, ActionDocument.COLLECTION);
  }

  private long count(Query query) {
    return mongo.count(query, ActionDocument.COLLECTION);
  }

  @Override
  public String toString() {
    return "AwaitedActions[]";
  }
}

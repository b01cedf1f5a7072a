package uk.lantern.scheduler.round.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import uk.lantern.scheduler.document.Gathering;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.Ask.State;

/**
 * Collection {@code roundAsks}: who was asked, and nothing of what they answered. Written in the
 * order of their ids, so that its order says nothing; it holds no time.
 *
 * <p>Retention: 14 days after the round has ended, see {@link RoundRetention}.
 */
public final class AsksStore {

  public static final String COLLECTION = "roundAsks";
  private static final int V = 1;
  private static final int PAGE = 1_000;

  /**
   * One person asked.
   *
   * @param later not mentioned to them before that London day; null for most
   */
  public record Asked(String round, PersonKey person, State state, @Nullable LocalDate later) {

    @Override
    public String toString() {
      return "Asked[" + state + "]";
    }
  }

  private final MongoOperations mongo;
  private final Gathering<PersonKey, List<Asked>> ofPeople = new Gathering<>(this::ofAll);

  public AsksStore(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** Writes down whoever is not yet. */
  public void add(String round, Collection<PersonKey> people) {
    mongo.indexOps(COLLECTION).createIndex(new Index("round", Sort.Direction.ASC));
    mongo.indexOps(COLLECTION).createIndex(new Index("person", Sort.Direction.ASC));
    Set<PersonKey> there = new HashSet<>(of(round).stream().map(Asked::person).toList());
    List<Document> missing =
        people.stream()
            .filter(person -> !there.contains(person))
            .map(person -> document(round, person))
            .sorted(Comparator.comparing((Document it) -> it.getString("_id")))
            .toList();
    for (int from = 0; from < missing.size(); from += PAGE) {
      insert(missing.subList(from, Math.min(missing.size(), from + PAGE)));
    }
  }

  /** Another instance may have written the same people down at the same time. */
  private void insert(List<Document> some) {
    try {
      mongo.insert(some, COLLECTION);
    } catch (DuplicateKeyException both) {
      for (Document each : some) {
        try {
          mongo.insert(each, COLLECTION);
        } catch (DuplicateKeyException there) {
          // Written down already.
        }
      }
    }
  }

  private static Document document(String round, PersonKey person) {
    return new Document("_id", round + "|" + id(person))
        .append("v", V)
        .append("round", round)
        .append("person", id(person))
        .append("state", State.ASKED.name());
  }

  public Optional<Asked> find(String round, PersonKey person) {
    return Optional.ofNullable(mongo.findById(round + "|" + id(person), Document.class, COLLECTION))
        .map(AsksStore::asked);
  }

  /** Whatever somebody was asked. */
  public List<Asked> of(PersonKey person) {
    return ofPeople.ask(person);
  }

  /** Every turn asks for its person's: those of many turns at once are one look-up. */
  private List<List<Asked>> ofAll(List<PersonKey> people) {
    List<String> ids = people.stream().map(AsksStore::id).distinct().toList();
    Map<PersonKey, List<Asked>> found =
        list(Query.query(Criteria.where("person").in(ids))).stream()
            .collect(Collectors.groupingBy(Asked::person));
    return people.stream().map(it -> found.getOrDefault(it, List.of())).toList();
  }

  /** Everybody who was asked in a round. */
  public List<Asked> of(String round) {
    return list(Query.query(Criteria.where("round").is(round)));
  }

  public int size(String round) {
    Query those = Query.query(Criteria.where("round").is(round));
    return Math.toIntExact(mongo.count(those, COLLECTION));
  }

  /**
   * @return false when they were not asked
   */
  public boolean set(String round, PersonKey person, State state) {
    return changes(round, person, new Update().set("state", state.name()));
  }

  /**
   * @return false when they were not asked
   */
  public boolean later(String round, PersonKey person, LocalDate day) {
    return changes(round, person, new Update().set("later", day.toString()));
  }

  /** Nobody was asked any more. */
  public int forget(String round) {
    Query those = Query.query(Criteria.where("round").is(round).and("v").lte(V));
    return Math.toIntExact(mongo.remove(those, COLLECTION).getDeletedCount());
  }

  private boolean changes(String round, PersonKey person, Update update) {
    Criteria theirs = Criteria.where("_id").is(round + "|" + id(person)).and("v").lte(V);
    return mongo.updateFirst(Query.query(theirs), update, COLLECTION).getMatchedCount() > 0;
  }

  private List<Asked> list(Query query) {
    List<Asked> all = new ArrayList<>();
    mongo.find(query, Document.class, COLLECTION).forEach(it -> all.add(asked(it)));
    return all;
  }

  private static Asked asked(Document it) {
    String later = it.getString("later");
    return new Asked(
        it.getString("round"),
        ofId(it.getString("person")),
        State.valueOf(it.getString("state")),
        later == null ? null : LocalDate.parse(later));
  }

  /** How a person is written in one field. */
  public static String id(PersonKey person) {
    return person.tenant() + "|" + person.objectId();
  }

  /** The person that is written so. */
  public static PersonKey ofId(String id) {
    int bar = id.indexOf('|');
    return new PersonKey(id.substring(0, bar), id.substring(bar + 1));
  }
}

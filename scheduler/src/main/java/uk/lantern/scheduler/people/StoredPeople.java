package uk.lantern.scheduler.people;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import uk.lantern.scheduler.document.Gathering;

/** The real people, in collection {@code people}. */
final class StoredPeople implements People {

  private final MongoOperations mongo;
  private final Gathering<PersonKey, Optional<Person>> finds = new Gathering<>(this::those);
  private volatile boolean indexed;

  StoredPeople(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @Override
  public Optional<Person> find(PersonKey key) {
    return finds.ask(key);
  }

  /** Every turn asks for its person: those of many turns at once are one look-up. */
  private List<Optional<Person>> those(List<PersonKey> keys) {
    List<String> ids = keys.stream().map(StoredPerson::id).distinct().toList();
    Query wanted = Query.query(Criteria.where("_id").in(ids)).cursorBatchSize(ids.size() + 1);
    Map<String, StoredPerson> found = new HashMap<>();
    mongo.find(wanted, StoredPerson.class).forEach(it -> found.put(it.id(), it));
    return keys.stream()
        .map(key -> Optional.ofNullable(found.get(StoredPerson.id(key))))
        .map(it -> it.map(StoredPerson::toPerson))
        .toList();
  }

  @Override
  public Optional<Person> named(String displayName) {
    return Optional.empty();
  }

  @Override
  public List<Person> called(String displayName, @Nullable String agency) {
    Criteria those =
        Criteria.where("name").regex("^" + Pattern.quote(displayName.strip()) + "$", "i");
    if (agency != null) {
      those = those.and("agency").is(agency);
    }
    return mongo.find(Query.query(those), StoredPerson.class).stream()
        .map(StoredPerson::toPerson)
        .toList();
  }

  @Override
  public List<Person> withRole(Role role, LocalDate day) {
    return granted(p -> p.rolesOn(day).contains(role));
  }

  @Override
  public Optional<PersonKey> managerOf(PersonKey person) {
    StoredPerson stored = mongo.findById(StoredPerson.id(person), StoredPerson.class);
    return Optional.ofNullable(stored)
        .map(StoredPerson::manager)
        .map(id -> new PersonKey(person.tenant(), id));
  }

  @Override
  public List<Person> managedBy(PersonKey manager, LocalDate day) {
    Person they = find(manager).filter(it -> !it.hasLeftOn(day)).orElse(null);
    if (they == null) {
      return List.of();
    }
    index();
    Map<PersonKey, Person> managed = new LinkedHashMap<>();
    Criteria reports = Criteria.where("manager").is(manager.objectId());
    those(reports.and("tenant").is(manager.tenant()))
        .filter(it -> !it.hasLeftOn(day))
        .forEach(it -> managed.put(it.key(), it));
    if (they.rolesOn(day).contains(Role.TEAM_MANAGER) && !they.team().isEmpty()) {
      those(Criteria.where("team").is(they.team()))
          .filter(it -> !it.hasLeftOn(day) && they.managesTeamOf(it, day))
          .forEach(it -> managed.put(it.key(), it));
    }
    return List.copyOf(managed.values());
  }

  /** Team overviews ask this of 5,000 people at every look. */
  private void index() {
    if (!indexed) {
      IndexOperations people = mongo.indexOps(StoredPerson.class);
      people.createIndex(new Index("manager", Sort.Direction.ASC).sparse());
      people.createIndex(new Index("team", Sort.Direction.ASC));
      indexed = true;
    }
  }

  private Stream<Person> those(Criteria wanted) {
    return mongo.find(Query.query(wanted), StoredPerson.class).stream().map(StoredPerson::toPerson);
  }

  @Override
  public List<Person> partnershipTeam(LocalDate day) {
    return granted(p -> p.inPartnershipTeamOn(day));
  }

  @Override
  public List<Person> hereOn(LocalDate day) {
    Criteria here =
        new Criteria()
            .orOperator(
                Criteria.where("leftDate").is(null), Criteria.where("leftDate").gt(day.toString()));
    return mongo.find(Query.query(here), StoredPerson.class).stream()
        .map(StoredPerson::toPerson)
        .toList();
  }

  @Override
  public Person seen(PersonKey key, String displayName) {
    Update update =
        new Update()
            .set("name", displayName)
            .setOnInsert("v", StoredPerson.V)
            .setOnInsert("tenant", key.tenant())
            .setOnInsert("objectId", key.objectId())
            .setOnInsert("agency", "")
            .setOnInsert("team", "")
            .setOnInsert("jobFamily", "other")
            .setOnInsert("grants", List.of());
    StoredPerson stored =
        mongo.findAndModify(
            Query.query(Criteria.where("_id").is(StoredPerson.id(key))),
            update,
            FindAndModifyOptions.options().upsert(true).returnNew(true),
            StoredPerson.class);
    if (stored == null) {
      throw new IllegalStateException("The store returned nothing for an upsert in people.");
    }
    return stored.toPerson();
  }

  private List<Person> granted(Predicate<Person> wanted) {
    Query anyGrant = Query.query(Criteria.where("grants.0").exists(true));
    return mongo.find(anyGrant, StoredPerson.class).stream()
        .map(StoredPerson::toPerson)
        .filter(wanted)
        .toList();
  }
}

package uk.lantern.scheduler.people;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import uk.lantern.scheduler.retention.Purge;

/**
 * The stored people, agencies and teams, for whoever keeps the list. In profile {@code local} it is
 * there too, beside the DEMO people, and nobody is talked to from it.
 */
public final class Register implements Purge, Agencies {

  private final MongoOperations mongo;

  Register(MongoOperations mongo) {
    this.mongo = mongo;
  }

  public List<Person> people() {
    return mongo.findAll(StoredPerson.class).stream().map(StoredPerson::toPerson).toList();
  }

  public List<Agency> agencies() {
    return mongo.findAll(StoredAgency.class).stream().map(StoredAgency::toAgency).toList();
  }

  public List<Team> teams() {
    return mongo.findAll(StoredTeam.class).stream().map(StoredTeam::toTeam).toList();
  }

  public Optional<Person> person(PersonKey key) {
    return Optional.ofNullable(mongo.findById(StoredPerson.id(key), StoredPerson.class))
        .map(StoredPerson::toPerson);
  }

  @Override
  public Optional<Agency> find(String code) {
    return Optional.ofNullable(mongo.findById(code, StoredAgency.class))
        .map(StoredAgency::toAgency);
  }

  @Override
  public List<Agency> all() {
    return agencies();
  }

  /** Everybody who is gone on that London date and not yet forgotten. */
  public List<Person> leftBy(LocalDate day) {
    return mongo.find(gone(day), StoredPerson.class).stream().map(StoredPerson::toPerson).toList();
  }

  /** Returns when the store has it; so do the next two. */
  public void keep(Agency agency) {
    mongo.save(StoredAgency.of(agency));
  }

  public void keep(Team team) {
    mongo.save(StoredTeam.of(team));
  }

  /**
   * Adds the person, or writes what differs; what only a later version knows is left as it stands.
   *
   * @throws IllegalStateException when a newer Lantern wrote the record
   */
  public void keep(Person person) {
    LocalDate left = person.leftDate();
    Update update =
        new Update()
            .set("v", StoredPerson.V)
            .set("tenant", person.key().tenant())
            .set("objectId", person.key().objectId())
            .set("name", person.displayName())
            .set("agency", person.agency())
            .set("team", person.team())
            .set("jobFamily", person.jobFamily())
            .set("grants", grants(person));
    if (left == null) {
      update.unset("leftDate");
    } else {
      update.set("leftDate", left.toString());
    }
    Criteria known = Criteria.where("_id").is(StoredPerson.id(person.key()));
    try {
      mongo.upsert(Query.query(known.and("v").lte(StoredPerson.V)), update, StoredPerson.class);
    } catch (DuplicateKeyException newer) {
      throw new IllegalStateException(
          "The record of %s was written by a newer Lantern: upgrade this one."
              .formatted(person.key().objectId()),
          newer);
    }
  }

  /** Who manages somebody, of the same tenant; an empty object id for nobody. */
  public void keepManager(PersonKey person, String managerId) {
    Update update =
        managerId.isEmpty()
            ? new Update().unset("manager")
            : new Update().set("manager", managerId);
    Criteria known = Criteria.where("_id").is(StoredPerson.id(person));
    mongo.updateFirst(Query.query(known.and("v").lte(StoredPerson.V)), update, StoredPerson.class);
  }

  /** Object ids of who manages somebody; whoever has none is not in it. */
  public Map<PersonKey, String> managers() {
    Map<PersonKey, String> managers = new HashMap<>();
    for (StoredPerson each : mongo.findAll(StoredPerson.class)) {
      String manager = each.manager();
      if (manager != null) {
        managers.put(new PersonKey(each.tenant(), each.objectId()), manager);
      }
    }
    return managers;
  }

  /** Those given, and those of roles that only a later version knows. */
  private List<StoredPerson.StoredGrant> grants(Person person) {
    StoredPerson stored = mongo.findById(StoredPerson.id(person.key()), StoredPerson.class);
    Stream<StoredPerson.StoredGrant> unknown =
        stored == null
            ? Stream.empty()
            : stored.grants().stream().filter(grant -> grant.toGrant().isEmpty());
    return Stream.concat(person.grants().stream().map(StoredPerson.StoredGrant::of), unknown)
        .toList();
  }

  @Override
  public String collection() {
    return StoredPerson.COLLECTION;
  }

  /** Forgets whoever left 90 days ago or before, and how they wanted to be written to. */
  @Override
  public int purge(LocalDate today) {
    Query old = gone(today.minusDays(StoredPerson.KEPT_DAYS_AFTER_LEAVING));
    List<String> ids = mongo.find(old, StoredPerson.class).stream().map(StoredPerson::id).toList();
    if (ids.isEmpty()) {
      return 0;
    }
    mongo.remove(Query.query(Criteria.where("_id").in(ids)), StoredPreference.class);
    return Math.toIntExact(mongo.remove(old, StoredPerson.class).getDeletedCount());
  }

  private static Query gone(LocalDate day) {
    return Query.query(Criteria.where("leftDate").lte(day.toString()).and("v").lte(StoredPerson.V));
  }
}

package uk.lantern.scheduler.people;

import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Which DEMO person somebody at the Playground plays; profile {@code local} only. Kept in
 * collection {@code playedPeople}, so that a restart changes nothing. No purge date: one small
 * record per Playground.
 */
public final class PlayedPeople {

  static final String COLLECTION = "playedPeople";

  private final DemoPeople people;
  private final MongoOperations mongo;
  private final Clock clock;

  PlayedPeople(DemoPeople people, MongoOperations mongo, Clock clock) {
    this.people = people;
    this.mongo = mongo;
    this.clock = clock;
  }

  /** Who is played by the signed-in key: the person last chosen, or the default one. */
  public Person playedBy(PersonKey signedIn) {
    Document seat = mongo.findById(StoredPerson.id(signedIn), Document.class, COLLECTION);
    if (seat == null) {
      sit(signedIn, people.byDefault());
      return people.byDefault();
    }
    PersonKey played = new PersonKey(signedIn.tenant(), seat.getString("plays"));
    return people.find(played).orElse(people.byDefault());
  }

  /** From now on the signed-in key plays the DEMO person of that name; empty if nobody has it. */
  public Optional<Person> play(PersonKey signedIn, String name) {
    Optional<Person> chosen = people.named(name);
    chosen.ifPresent(person -> sit(signedIn, person));
    return chosen;
  }

  /**
   * Where a message to a DEMO person really goes: to whoever plays that person, otherwise to the
   * Playground last used, since one tester reads everybody's post. Empty before anybody wrote.
   */
  public Optional<PersonKey> seatOf(PersonKey demoPerson) {
    Query playing = Query.query(Criteria.where("plays").is(demoPerson.objectId()));
    return latest(playing).or(() -> latest(new Query()));
  }

  private Optional<PersonKey> latest(Query query) {
    Document seat =
        mongo.findOne(query.with(Sort.by(Sort.Direction.DESC, "at")), Document.class, COLLECTION);
    return Optional.ofNullable(seat)
        .map(s -> new PersonKey(s.getString("tenant"), s.getString("objectId")));
  }

  private void sit(PersonKey signedIn, Person person) {
    mongo.upsert(
        Query.query(Criteria.where("_id").is(StoredPerson.id(signedIn))),
        new Update()
            .set("v", 1)
            .set("tenant", signedIn.tenant())
            .set("objectId", signedIn.objectId())
            .set("plays", person.key().objectId())
            .set("at", Date.from(clock.instant())),
        COLLECTION);
  }
}

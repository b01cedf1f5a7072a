package uk.lantern.bot.conversation;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.retention.Purge;

/** What people asked and what they were told. Only the person has a view of it; no role has. */
@Component
public class Conversations implements Purge {

  static final int DAYS_WITH_PERSON = 30;
  static final int MONTHS_IN_ALL = 12;

  private final MongoOperations mongo;

  public Conversations(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** Keeps a turn; the same id twice is one record. Returns once the store has acknowledged it. */
  public void keep(KeptTurn turn) {
    mongo.save(turn);
  }

  /** A person's turns, newest first, at most 200. */
  public List<KeptTurn> of(PersonKey person) {
    return mongo.find(mine(person).limit(200), KeptTurn.class);
  }

  /** The newest turn of a person that cites something, on or after a London date. */
  public Optional<KeptTurn> lastCited(PersonKey person, LocalDate since) {
    return of(person).stream()
        .filter(turn -> !turn.cited().isEmpty() && !turn.day().isBefore(since))
        .findFirst();
  }

  /** The newest question of a person to the library, on or after a London date. */
  public Optional<KeptTurn> lastQuestion(PersonKey person, LocalDate since) {
    return of(person).stream()
        .filter(turn -> !turn.replyClass().equals("command") && !turn.day().isBefore(since))
        .findFirst();
  }

  /** Notes on the newest cited turn whether it was useful. */
  public boolean useful(PersonKey person, String answer, LocalDate since) {
    return lastCited(person, since)
        .map(
            turn ->
                mongo
                        .updateFirst(
                            query(where("_id").is(turn.id())),
                            Update.update("useful", answer),
                            KeptTurn.class)
                        .getMatchedCount()
                    == 1)
        .orElse(false);
  }

  /** Deletes the newest turn of a person; false when there is none. */
  public boolean deleteLast(PersonKey person) {
    return mongo.findAndRemove(mine(person), KeptTurn.class) != null;
  }

  /** Deletes everything linked to a person and says how many turns that was. */
  public long deleteAll(PersonKey person) {
    return mongo.remove(query(where("person").is(link(person))), KeptTurn.class).getDeletedCount();
  }

  /** Deletes what was kept of one message. */
  public void deleteMessage(PersonKey person, String activity) {
    mongo.remove(
        query(where("person").is(link(person)).and("activity").is(activity)), KeptTurn.class);
  }

  @Override
  public String collection() {
    return "conversations";
  }

  /** Unlinks people after 30 days and deletes after 12 months; returns how many were deleted. */
  @Override
  public int purge(LocalDate today) {
    mongo.updateMulti(
        query(where("day").lt(today.minusDays(DAYS_WITH_PERSON)).and("person").ne(null)),
        new Update().unset("person").unset("activity"),
        KeptTurn.class);
    return (int)
        mongo
            .remove(query(where("day").lt(today.minusMonths(MONTHS_IN_ALL))), KeptTurn.class)
            .getDeletedCount();
  }

  /** How a person is written in the record. */
  public static String link(PersonKey person) {
    return person.tenant() + "/" + person.objectId();
  }

  private static Query mine(PersonKey person) {
    return query(where("person").is(link(person))).with(Sort.by(Sort.Direction.DESC, "number"));
  }
}

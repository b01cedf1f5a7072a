package uk.lantern.bot.conversation;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import uk.lantern.scheduler.document.GatheredWrites;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.retention.Purge;

/** What people asked and what they were told. Only the person has a view of it; no role has. */
@Component
public class Conversations implements Purge {

  static final String COLLECTION = "conversations";
  static final int DAYS_WITH_PERSON = 30;
  static final int MONTHS_IN_ALL = 12;

  private static final Logger LOG = LoggerFactory.getLogger(Conversations.class);
  private static final int LATELY = 50;

  /** The class of a reply that shows something which was asked for by name. */
  private static final String SHOWN_ON_COMMAND = "command";

  private final MongoOperations mongo;
  private final GatheredWrites<KeptTurn> writes;
  private final Indexes indexes;

  public Conversations(MongoOperations mongo) {
    this.mongo = mongo;
    this.writes = new GatheredWrites<>(mongo, KeptTurn.class, COLLECTION);
    this.indexes = new Indexes(mongo, KeptTurn.class, KeptTurn.INDEXES);
  }

  @EventListener(ApplicationStartedEvent.class)
  void atStart() {
    indexes.atStart();
  }

  /**
   * Keeps a turn; the same message of the same person twice is one record, the first. Returns once
   * the store has acknowledged it.
   */
  public void keep(KeptTurn turn) {
    indexes.ensure();
    if (!writes.insert(turn)) {
      LOG.debug("A message was kept before.");
    }
  }

  /** All of a person's turns, newest first. */
  public List<KeptTurn> of(PersonKey person) {
    return mongo.find(mine(person), KeptTurn.class);
  }

  /** A person's last turns since a London date, newest first. */
  public List<KeptTurn> lately(PersonKey person, LocalDate since) {
    return mongo.find(mine(person).limit(LATELY), KeptTurn.class).stream()
        .filter(turn -> !turn.day().isBefore(since))
        .toList();
  }

  /** The newest turn of a person that cites something, on or after a London date. */
  public Optional<KeptTurn> lastCited(PersonKey person, LocalDate since) {
    return lately(person, since).stream().filter(turn -> !turn.cited().isEmpty()).findFirst();
  }

  /** Whether a person asked for an item and was shown it, on or after a London date. */
  public boolean wasShown(PersonKey person, String item, LocalDate since) {
    return mongo.exists(
        query(
            where("person")
                .is(link(person))
                .and("day")
                .gte(since)
                .and("replyClass")
                .is(SHOWN_ON_COMMAND)
                .and("cited")
                .regex("^" + Pattern.quote(item) + "@")),
        KeptTurn.class);
  }

  /**
   * Notes on a turn that cited something whether it was useful.
   *
   * @param about id of the cited item the person judges; empty for whatever was cited last
   * @return false when no such turn is kept
   */
  public boolean useful(PersonKey person, String answer, String about, LocalDate since) {
    return lately(person, since).stream()
        .filter(turn -> !turn.cited().isEmpty() && (about.isEmpty() || turn.cites(about)))
        .findFirst()
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
    return COLLECTION;
  }

  /** Unlinks people after 30 days and deletes after 12 months; returns how many were deleted. */
  @Override
  public int purge(LocalDate today) {
    mongo.updateMulti(
        query(where("day").lt(today.minusDays(DAYS_WITH_PERSON)).and("person").ne(null)),
        // The time of day goes too: the logs of Teams could name who wrote at that moment.
        new Update().unset("person").unset("activity").set("number", 0L),
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

package uk.lantern.bot.talk;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.data.mongodb.core.MongoOperations;
import uk.lantern.bot.conversation.Conversations;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.people.Departure;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.retention.Purge;

/**
 * The last talk of each person with one feature. One record a person, found by its id, so that a
 * turn reads one document; a new talk takes the place of the one before. Each feature has a bean of
 * its own kind, with a collection of its own.
 *
 * @param <T> what is stored; its {@code @Document} names the collection
 */
public abstract class Talks<T extends Talk> implements Purge, Departure {

  private final MongoOperations mongo;
  private final Conversations conversations;
  private final Class<T> type;
  private final TalkTerms terms;

  protected Talks(
      MongoOperations mongo, Conversations conversations, Class<T> type, TalkTerms terms) {
    this.mongo = mongo;
    this.conversations = conversations;
    this.type = type;
    this.terms = terms;
  }

  /** What each talk carries, whatever it is about. */
  public record Mark(String id, int v, long touched, String purgeOn) {}

  /** The last talk of whoever took the turn, while it is known what it was about; one read. */
  public final Optional<T> last(Turn turn) {
    return Optional.ofNullable(mongo.findById(id(turn.person().key()), type))
        .filter(talk -> talk.v() <= terms.v())
        .filter(talk -> holds(talk, terms.topic(), turn));
  }

  /** The talk whose question waits for an answer: nothing else was said since it was put. */
  public final Optional<T> waiting(Turn turn) {
    return last(turn).filter(talk -> asks(talk, turn)).filter(talk -> isLast(turn, talk));
  }

  /** Whether a talk asked something, and lately enough to be answered now. */
  public final boolean asks(T talk, Turn turn) {
    return talk.isAsking() && holds(talk, terms.question(), turn);
  }

  /** From now on this is the last talk of whoever took the turn. */
  protected final T keep(Turn turn, Function<Mark, T> talk) {
    return mongo.save(
        talk.apply(
            new Mark(
                id(turn.person().key()),
                terms.v(),
                turn.at().toInstant().toEpochMilli(),
                turn.at().toLocalDate().plusDays(terms.keptDays()).toString())));
  }

  private static boolean holds(Talk talk, Duration how, Turn turn) {
    return Instant.ofEpochMilli(talk.touched()).plus(how).isAfter(turn.at().toInstant());
  }

  private boolean isLast(Turn turn, Talk talk) {
    return conversations.lately(turn.person().key(), turn.at().toLocalDate().minusDays(1)).stream()
        .noneMatch(kept -> kept.number() > talk.touched());
  }

  private static String id(PersonKey person) {
    return person.tenant() + "|" + person.objectId();
  }

  @Override
  public final int waiting(PersonKey person) {
    return 0;
  }

  @Override
  public final int left(PersonKey person) {
    mongo.remove(query(where("_id").is(id(person))), type);
    return 0;
  }

  @Override
  public final String collection() {
    return mongo.getCollectionName(type);
  }

  @Override
  public final int purge(LocalDate today) {
    return Math.toIntExact(
        mongo.remove(query(where("purgeOn").lte(today.toString())), type).getDeletedCount());
  }
}

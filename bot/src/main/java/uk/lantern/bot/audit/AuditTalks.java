package uk.lantern.bot.audit;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import uk.lantern.bot.conversation.Conversations;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.people.Departure;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.retention.Purge;
import uk.lantern.scheduler.round.response.ResponseKey;

/** What each person was asked last about an audit; one record a person, found by its id. */
@Component
class AuditTalks implements Purge, Departure {

  private final MongoOperations mongo;
  private final Conversations conversations;

  AuditTalks(MongoOperations mongo, Conversations conversations) {
    this.mongo = mongo;
    this.conversations = conversations;
  }

  /** The last talk of whoever took the turn; one read. */
  Optional<AuditTalk> last(Turn turn) {
    return Optional.ofNullable(mongo.findById(id(turn.person().key()), AuditTalk.class))
        .filter(talk -> talk.v() <= AuditTalk.V)
        .filter(talk -> talk.purgeOn().compareTo(turn.at().toLocalDate().toString()) > 0);
  }

  /** The talk whose question waits for an answer: put lately, and nothing else was said since. */
  Optional<AuditTalk> waiting(Turn turn) {
    return last(turn)
        .filter(talk -> !talk.asked().isEmpty() && talk.isFresh(turn.at().toInstant()))
        .filter(talk -> isLast(turn, talk));
  }

  private boolean isLast(Turn turn, AuditTalk talk) {
    return conversations.lately(turn.person().key(), turn.at().toLocalDate().minusDays(1)).stream()
        .noneMatch(kept -> kept.number() > talk.touched());
  }

  /** From now on this is what was asked; an empty name says that nothing is. */
  void ask(Turn turn, ResponseKey key, String asked) {
    mongo.save(
        new AuditTalk(
            id(turn.person().key()),
            AuditTalk.V,
            key.round(),
            key.agency(),
            key.piece(),
            asked,
            turn.at().toInstant().toEpochMilli(),
            turn.at().toLocalDate().plusDays(AuditTalk.KEPT_DAYS).toString()));
  }

  private static String id(PersonKey person) {
    return person.tenant() + "|" + person.objectId();
  }

  @Override
  public int waiting(PersonKey person) {
    return 0;
  }

  @Override
  public int left(PersonKey person) {
    mongo.remove(query(where("_id").is(id(person))), AuditTalk.class);
    return 0;
  }

  @Override
  public String collection() {
    return "auditTalks";
  }

  @Override
  public int purge(LocalDate today) {
    return Math.toIntExact(
        mongo
            .remove(query(where("purgeOn").lte(today.toString())), AuditTalk.class)
            .getDeletedCount());
  }
}

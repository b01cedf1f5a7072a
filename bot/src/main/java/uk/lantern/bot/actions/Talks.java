package uk.lantern.bot.actions;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import uk.lantern.bot.actions.Talk.Asked;
import uk.lantern.bot.conversation.Conversations;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.people.Departure;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.retention.Purge;

/** How far each person's talk about an action has come; one record a person, found by its id. */
@Component
class Talks implements Purge, Departure {

  private final MongoOperations mongo;
  private final Conversations conversations;

  Talks(MongoOperations mongo, Conversations conversations) {
    this.mongo = mongo;
    this.conversations = conversations;
  }

  /** The last talk of whoever took the turn; one read. */
  Optional<Talk> last(Turn turn) {
    return Optional.ofNullable(mongo.findById(id(turn.person().key()), Talk.class))
        .filter(talk -> talk.v() <= Talk.V)
        .filter(talk -> talk.purgeOn().compareTo(turn.at().toLocalDate().toString()) > 0);
  }

  /** The talk whose question waits for an answer: put today, and nothing was said since. */
  Optional<Talk> waiting(Turn turn) {
    return last(turn)
        .filter(talk -> talk.question() != Asked.NOTHING && talk.isFresh(turn.at().toInstant()))
        .filter(talk -> isLast(turn, talk));
  }

  private boolean isLast(Turn turn, Talk talk) {
    return conversations.lately(turn.person().key(), turn.at().toLocalDate().minusDays(1)).stream()
        .noneMatch(kept -> kept.number() > talk.touched());
  }

  /** From now on it is this action that is spoken of, and nothing is asked. */
  void about(Turn turn, String action) {
    ask(turn, action, Asked.NOTHING, Map.of());
  }

  /** The same, with a question. */
  void ask(Turn turn, String action, Asked what, Map<String, String> said) {
    mongo.save(
        new Talk(
            id(turn.person().key()),
            Talk.V,
            action,
            what.name(),
            Map.copyOf(said),
            turn.at().toInstant().toEpochMilli(),
            turn.at().toLocalDate().plusDays(Talk.KEPT_DAYS).toString()));
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
    mongo.remove(query(where("_id").is(id(person))), Talk.class);
    return 0;
  }

  @Override
  public String collection() {
    return "actionTalks";
  }

  @Override
  public int purge(LocalDate today) {
    return Math.toIntExact(
        mongo.remove(query(where("purgeOn").lte(today.toString())), Talk.class).getDeletedCount());
  }
}

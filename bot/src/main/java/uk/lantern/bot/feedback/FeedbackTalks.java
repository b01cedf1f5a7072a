package uk.lantern.bot.feedback;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import uk.lantern.bot.conversation.Conversations;
import uk.lantern.bot.feedback.FeedbackTalk.Asked;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.people.Departure;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.retention.Purge;

/** How far each person has come; one record a person, found by its id. */
@Component
class FeedbackTalks implements Purge, Departure {

  private final MongoOperations mongo;
  private final Conversations conversations;

  FeedbackTalks(MongoOperations mongo, Conversations conversations) {
    this.mongo = mongo;
    this.conversations = conversations;
  }

  /** The last talk of whoever took the turn, for a day; one read. */
  Optional<FeedbackTalk> last(Turn turn) {
    return Optional.ofNullable(mongo.findById(id(turn.person().key()), FeedbackTalk.class))
        .filter(talk -> talk.v() <= FeedbackTalk.V)
        .filter(talk -> talk.isFresh(turn.at().toInstant()));
  }

  /** The talk whose question waits for an answer: nothing was said since. */
  Optional<FeedbackTalk> waiting(Turn turn) {
    return last(turn)
        .filter(talk -> talk.question() != Asked.NOTHING)
        .filter(talk -> isLast(turn, talk));
  }

  private boolean isLast(Turn turn, FeedbackTalk talk) {
    return conversations.lately(turn.person().key(), turn.at().toLocalDate().minusDays(1)).stream()
        .noneMatch(kept -> kept.number() > talk.touched());
  }

  /** A new one, with a form of its own. */
  FeedbackTalk begin(Turn turn, Asked what, Map<String, String> said) {
    return save(turn, UUID.randomUUID().toString(), what, said, "");
  }

  /** The same one goes on, with this besides what was said. */
  FeedbackTalk goOn(Turn turn, FeedbackTalk talk, Asked what, Map<String, String> more) {
    Map<String, String> said = new HashMap<>(talk.said());
    said.putAll(more);
    return save(turn, talk.form(), what, said, talk.ref());
  }

  /** It is kept, so its words are not needed here any more. */
  FeedbackTalk kept(Turn turn, FeedbackTalk talk, String ref) {
    return save(turn, talk.form(), Asked.ENDING, Map.of(), ref);
  }

  private FeedbackTalk save(
      Turn turn, String form, Asked what, Map<String, String> said, String ref) {
    return mongo.save(
        new FeedbackTalk(
            id(turn.person().key()),
            FeedbackTalk.V,
            form,
            what.name(),
            Map.copyOf(said),
            ref,
            turn.at().toInstant().toEpochMilli(),
            turn.at().toLocalDate().plusDays(1).toString()));
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
    mongo.remove(query(where("_id").is(id(person))), FeedbackTalk.class);
    return 0;
  }

  @Override
  public String collection() {
    return "feedbackTalks";
  }

  @Override
  public int purge(LocalDate today) {
    return Math.toIntExact(
        mongo
            .remove(query(where("purgeOn").lt(today.toString())), FeedbackTalk.class)
            .getDeletedCount());
  }
}

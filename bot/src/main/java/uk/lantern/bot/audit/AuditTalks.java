package uk.lantern.bot.audit;

import java.time.Duration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import uk.lantern.bot.conversation.Conversations;
import uk.lantern.bot.talk.TalkTerms;
import uk.lantern.bot.talk.Talks;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.round.response.ResponseKey;

/** What each person was asked last about an audit. */
@Component
class AuditTalks extends Talks<AuditTalk> {

  private static final TalkTerms TERMS =
      new TalkTerms(AuditTalk.V, Duration.ofHours(2), Duration.ofDays(8), 8);

  AuditTalks(MongoOperations mongo, Conversations conversations) {
    super(mongo, conversations, AuditTalk.class, TERMS);
  }

  /** From now on this is what was asked; an empty name says that nothing is. */
  void ask(Turn turn, ResponseKey key, String asked) {
    keep(
        turn,
        mark ->
            new AuditTalk(
                mark.id(),
                mark.v(),
                key.round(),
                key.agency(),
                key.piece(),
                asked,
                mark.touched(),
                mark.purgeOn()));
  }
}

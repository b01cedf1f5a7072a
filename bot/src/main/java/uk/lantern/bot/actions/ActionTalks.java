package uk.lantern.bot.actions;

import java.time.Duration;
import java.util.Map;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import uk.lantern.bot.actions.ActionTalk.Asked;
import uk.lantern.bot.conversation.Conversations;
import uk.lantern.bot.talk.TalkTerms;
import uk.lantern.bot.talk.Talks;
import uk.lantern.bot.turn.Turn;

/** How far each person's talk about an action has come. */
@Component
class ActionTalks extends Talks<ActionTalk> {

  private static final TalkTerms TERMS =
      new TalkTerms(ActionTalk.V, Duration.ofHours(24), Duration.ofDays(8), 8);

  ActionTalks(MongoOperations mongo, Conversations conversations) {
    super(mongo, conversations, ActionTalk.class, TERMS);
  }

  /** From now on it is this action that is spoken of, and nothing is asked. */
  void about(Turn turn, String action) {
    ask(turn, action, Asked.NOTHING, Map.of());
  }

  /** The same, with a question. */
  void ask(Turn turn, String action, Asked what, Map<String, String> said) {
    keep(
        turn,
        mark ->
            new ActionTalk(
                mark.id(),
                mark.v(),
                action,
                what.name(),
                Map.copyOf(said),
                mark.touched(),
                mark.purgeOn()));
  }
}

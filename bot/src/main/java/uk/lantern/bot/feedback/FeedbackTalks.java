package uk.lantern.bot.feedback;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import uk.lantern.bot.conversation.Conversations;
import uk.lantern.bot.feedback.FeedbackTalk.Asked;
import uk.lantern.bot.talk.TalkTerms;
import uk.lantern.bot.talk.Talks;
import uk.lantern.bot.turn.Turn;

/** How far each person has come with telling us something. */
@Component
class FeedbackTalks extends Talks<FeedbackTalk> {

  private static final Duration A_DAY = Duration.ofHours(24);

  /** It goes in the first night after its day is over. */
  private static final TalkTerms TERMS = new TalkTerms(FeedbackTalk.V, A_DAY, A_DAY, 2);

  FeedbackTalks(MongoOperations mongo, Conversations conversations) {
    super(mongo, conversations, FeedbackTalk.class, TERMS);
  }

  /** A new one, with a form of its own. */
  FeedbackTalk begin(Turn turn, Asked what, Map<String, String> said) {
    return keep(turn, UUID.randomUUID().toString(), what, said, "");
  }

  /** The same one goes on, with this besides what was said. */
  FeedbackTalk goOn(Turn turn, FeedbackTalk talk, Asked what, Map<String, String> more) {
    Map<String, String> said = new HashMap<>(talk.said());
    said.putAll(more);
    return keep(turn, talk.form(), what, said, talk.ref());
  }

  /** It is kept, so its words are not needed here any more. */
  FeedbackTalk kept(Turn turn, FeedbackTalk talk, String ref) {
    return keep(turn, talk.form(), Asked.ENDING, Map.of(), ref);
  }

  private FeedbackTalk keep(
      Turn turn, String form, Asked what, Map<String, String> said, String ref) {
    return keep(
        turn,
        mark ->
            new FeedbackTalk(
                mark.id(),
                mark.v(),
                form,
                what.name(),
                Map.copyOf(said),
                ref,
                mark.touched(),
                mark.purgeOn()));
  }
}

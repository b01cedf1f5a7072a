package uk.lantern.bot.feedback;

import java.util.Map;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import uk.lantern.bot.talk.Talk;

/**
 * How far somebody has come with telling us something, and what they told us last.
 *
 * <p>Retention: a day, as for every state of a conversation (domain.md 3.6); it goes the night
 * after. Only by it can its giver still change what they gave, so nothing else links the two.
 *
 * @param id the person, tenant and object id
 * @param form under which it is kept; random
 * @param asked a name of {@link Asked}
 * @param said what was said so far, clean of identifiers; what is kept already is not in it
 * @param ref of what was kept, empty before
 * @param touched milliseconds since 1970
 */
@Document("feedbackTalks")
record FeedbackTalk(
    @Id String id,
    int v,
    String form,
    String asked,
    Map<String, String> said,
    String ref,
    long touched,
    String purgeOn)
    implements Talk {

  static final int V = 1;

  /** What was asked last, and so what a bare answer means. */
  enum Asked {
    /** Which kind it is. */
    KIND,
    /** Whether to record that an escalation happened. */
    RECORD,
    /** Its stage and topic. */
    STAGE,
    /** The rest of it. */
    DETAILS,
    /** The words of a compliment, an idea or a barrier. */
    WORDS,
    /** Whether to tell them what came of it. */
    ENDING,
    /** Nothing: it is over. */
    NOTHING
  }

  Asked question() {
    return Asked.valueOf(asked);
  }

  @Override
  public boolean isAsking() {
    return question() != Asked.NOTHING;
  }

  String said(String name) {
    return said.getOrDefault(name, "");
  }

  @Override
  public String toString() {
    return "FeedbackTalk[" + said.size() + " said]";
  }
}

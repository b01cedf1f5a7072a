package uk.lantern.bot.actions;

import java.util.Map;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import uk.lantern.bot.talk.Talk;

/**
 * Which action a person and Lantern spoke of last, and the question that waits for an answer.
 *
 * <p>Retention: eight days, so that "need more time" a week after the reminder means that
 * reminder's action. What was said in an unfinished answer stands for a day and goes with the next
 * word.
 *
 * @param id the person, tenant and object id
 * @param action its reference; empty while it is asked which one is meant
 * @param asked a name of {@link Asked}
 * @param said what was said so far, clean of identifiers
 * @param touched milliseconds since 1970
 */
@Document("actionTalks")
record ActionTalk(
    @Id String id,
    int v,
    String action,
    String asked,
    Map<String, String> said,
    long touched,
    String purgeOn)
    implements Talk {

  static final int V = 1;

  /** What was asked last, and so what a bare answer means. */
  enum Asked {
    NOTHING(""),
    WHICH(""),
    LEFT("action-update"),
    MORE_TIME_WANTED("action-more-time"),
    MORE_TIME("action-more-time"),
    EVIDENCE("action-evidence"),
    LATER("action-later-choose"),
    NEW_DATE("action-agree-date"),
    PASS("action-pass-send");

    private final String verb;

    Asked(String verb) {
      this.verb = verb;
    }

    /** The verb that takes the answer; empty for none. */
    String verb() {
      return verb;
    }

    /** Whether its answer is yes or no. */
    boolean isYesOrNo() {
      return this == MORE_TIME_WANTED || this == PASS;
    }
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

  /** The question only. */
  @Override
  public String toString() {
    return "ActionTalk[" + said.size() + " said]";
  }
}

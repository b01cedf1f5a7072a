package uk.lantern.bot.actions;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

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
record Talk(
    @Id String id,
    int v,
    String action,
    String asked,
    Map<String, String> said,
    long touched,
    String purgeOn) {

  static final int V = 1;
  static final int KEPT_DAYS = 8;
  static final Duration A_QUESTION_STANDS = Duration.ofHours(24);

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

  /** Whether the question was put less than a day ago. */
  boolean isFresh(Instant now) {
    return Instant.ofEpochMilli(touched).plus(A_QUESTION_STANDS).isAfter(now);
  }

  String said(String name) {
    return said.getOrDefault(name, "");
  }

  /** The question only. */
  @Override
  public String toString() {
    return "Talk[" + said.size() + " said]";
  }
}

package uk.lantern.scheduler.question;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.mapping.Document;
import uk.lantern.scheduler.people.PersonKey;

/**
 * One question as stored. The id is a digest of the caller's key, so that a nameless question
 * carries no conversation id. Dates are ISO text, so that no machine's zone can shift them.
 *
 * <p>Retention: 12 months after it was asked, but never while it waits for an answer.
 */
@Document("questions")
record StoredQuestion(
    @Id String id,
    int v,
    String ref,
    String text,
    @Nullable PersonKey asker,
    String asked,
    String due,
    String status,
    @Nullable StoredReply reply,
    @Nullable Instant toldAt,
    String purgeOn) {

  static final int V = 1;
  static final String WAITING = "waiting";
  static final String ANSWERED = "answered";
  static final int KEPT_MONTHS = 12;
  static final Index BY_REF = new Index("ref", Sort.Direction.ASC).unique();
  static final Index BY_STATUS = new Index("status", Sort.Direction.ASC);

  record StoredReply(String text, PersonKey by, String on) {

    @Override
    public String toString() {
      return "StoredReply[by " + by.objectId() + "]";
    }
  }

  static StoredQuestion waiting(
      String id,
      String ref,
      String text,
      @Nullable PersonKey asker,
      LocalDate asked,
      LocalDate due) {
    String purgeOn = asked.plusMonths(KEPT_MONTHS).toString();
    return new StoredQuestion(
        id, V, ref, text, asker, asked.toString(), due.toString(), WAITING, null, null, purgeOn);
  }

  EscalatedQuestion toQuestion() {
    StoredReply r = reply;
    return new EscalatedQuestion(
        ref,
        text,
        asker,
        LocalDate.parse(asked),
        LocalDate.parse(due),
        r == null
            ? null
            : new EscalatedQuestion.TeamReply(r.text(), r.by(), LocalDate.parse(r.on())),
        toldAt);
  }

  @Override
  public String toString() {
    return "StoredQuestion[" + ref + "]";
  }
}

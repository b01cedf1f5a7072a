package uk.lantern.bot.audit;

import java.time.Duration;
import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import uk.lantern.scheduler.round.response.ResponseKey;

/**
 * What somebody was asked last about an audit, so that typed words find their question. It holds no
 * answer: those are in the response.
 *
 * <p>Retention: eight days. A question stands for two hours; after that words are words again.
 *
 * @param id the person, tenant and object id
 * @param asked id of a question, one of the names of {@link AuditPage}, or empty for nothing
 * @param touched milliseconds since 1970
 */
@Document("auditTalks")
record AuditTalk(
    @Id String id,
    int v,
    String round,
    String agency,
    String piece,
    String asked,
    long touched,
    String purgeOn) {

  static final int V = 1;
  static final int KEPT_DAYS = 8;
  static final Duration A_QUESTION_STANDS = Duration.ofHours(2);

  ResponseKey key() {
    return new ResponseKey(round, agency, piece);
  }

  boolean isFresh(Instant now) {
    return Instant.ofEpochMilli(touched).plus(A_QUESTION_STANDS).isAfter(now);
  }

  @Override
  public String toString() {
    return "AuditTalk[" + round + "]";
  }
}

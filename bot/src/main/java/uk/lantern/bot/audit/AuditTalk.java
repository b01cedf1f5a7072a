package uk.lantern.bot.audit;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import uk.lantern.bot.talk.Talk;
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
    String purgeOn)
    implements Talk {

  static final int V = 1;

  ResponseKey key() {
    return new ResponseKey(round, agency, piece);
  }

  @Override
  public boolean isAsking() {
    return !asked.isEmpty();
  }

  @Override
  public String toString() {
    return "AuditTalk[" + round + "]";
  }
}

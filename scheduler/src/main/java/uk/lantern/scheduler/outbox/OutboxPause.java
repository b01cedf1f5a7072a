package uk.lantern.scheduler.outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Stops all sending until somebody resumes it, on every instance, in collection {@code
 * outboxPause}. What is on the wire already arrives; what waits keeps waiting until it expires. One
 * record, never purged.
 */
public final class OutboxPause {

  private static final String COLLECTION = "outboxPause";
  private static final Query ALL = Query.query(Criteria.where("_id").is("all"));

  /**
   * @param by who paused, as the audit trail names people
   */
  public record Paused(String by, String reason, Instant since) {

    /** The reason is in somebody's words. */
    @Override
    public String toString() {
      return "Paused[" + since + "]";
    }
  }

  private final MongoOperations mongo;
  private final Clock clock;

  public OutboxPause(MongoOperations mongo, Clock clock) {
    this.mongo = mongo;
    this.clock = clock;
  }

  /** From the next claim on, within a second, nobody sends. A second pause replaces the reason. */
  public void pause(String by, String reason) {
    mongo.upsert(
        ALL,
        new Update()
            .set("v", 1)
            .set("by", by)
            .set("reason", reason)
            .set("since", Date.from(clock.instant())),
        COLLECTION);
  }

  /**
   * @return false when nothing was paused
   */
  public boolean resume() {
    return mongo.remove(ALL, COLLECTION).getDeletedCount() > 0;
  }

  public Optional<Paused> current() {
    return Optional.ofNullable(mongo.findOne(ALL, Document.class, COLLECTION))
        .map(
            d ->
                new Paused(
                    d.getString("by"), d.getString("reason"), d.getDate("since").toInstant()));
  }
}

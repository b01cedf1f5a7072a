package uk.lantern.scheduler.trigger;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Duration;
import java.time.Instant;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import uk.lantern.content.calendar.LanternClock;

/**
 * How far DEMO time is ahead, in collection {@code demoTime}: one record, without a purge date,
 * which {@code --fresh} removes with everything else.
 */
final class DemoOffset {

  private static final String COLLECTION = "demoTime";
  private static final String ID = "clock";

  private final LanternClock clock;
  private final MongoOperations mongo;
  private Duration ahead = Duration.ZERO;

  DemoOffset(LanternClock clock, MongoOperations mongo) {
    this.clock = clock;
    this.mongo = mongo;
  }

  synchronized Duration ahead() {
    return ahead;
  }

  /** Goes on where the last start left off. */
  synchronized void restore() {
    Document stored = mongo.findById(ID, Document.class, COLLECTION);
    if (stored != null) {
      ahead = Duration.ofMillis(stored.get("aheadMillis", Number.class).longValue());
      clock.jumpTo(clock.instant().plus(ahead));
    }
  }

  /** Stored first, so that a crash never leaves a sent letter in the stored clock's future. */
  synchronized void moveTo(Instant moment) {
    Instant now = clock.instant();
    if (!moment.isAfter(now)) {
      return; // the clock runs while jobs run: it may be there already
    }
    Duration wanted = ahead.plus(Duration.between(now, moment));
    mongo.upsert(
        new Query(where("_id").is(ID)),
        new Update().set("aheadMillis", wanted.toMillis()).setOnInsert("v", 1),
        COLLECTION);
    clock.jumpTo(moment);
    ahead = wanted;
  }
}

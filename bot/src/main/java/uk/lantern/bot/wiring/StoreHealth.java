package uk.lantern.bot.wiring;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Whether the store can be written to; readiness rests on it. A full disk answers a ping and keeps
 * nothing, so one small record is written, acknowledged as every other, at most every five seconds;
 * how long that took is {@code store.write}. Boot's own indicator asks {@code hello}, which the
 * embedded store does not know, and logs a page whenever it fails.
 */
@Component("storeHealthIndicator")
class StoreHealth implements HealthIndicator {

  /** One record, never purged: it holds a number. */
  private static final String COLLECTION = "health";

  private static final Query THE_ONE = Query.query(Criteria.where("_id").is("write"));
  private static final long FRESH = Duration.ofSeconds(5).toNanos();

  private final MongoOperations mongo;
  private final Timer writes;
  private final LongSupplier nanos;
  private final AtomicLong written;

  @Autowired
  StoreHealth(MongoOperations mongo, MeterRegistry metrics) {
    this(mongo, metrics, System::nanoTime);
  }

  StoreHealth(MongoOperations mongo, MeterRegistry metrics, LongSupplier nanos) {
    this.mongo = mongo;
    this.writes = metrics.timer("store.write");
    this.nanos = nanos;
    this.written = new AtomicLong(nanos.getAsLong() - FRESH);
  }

  @Override
  public Health health() {
    try {
      if (nanos.getAsLong() - written.get() >= FRESH) {
        writes.record(this::write);
        written.set(nanos.getAsLong());
      }
      return Health.up().build();
    } catch (RuntimeException away) {
      return Health.down().build();
    }
  }

  private void write() {
    mongo.upsert(THE_ONE, new Update().set("v", 1).inc("n", 1), COLLECTION);
  }
}

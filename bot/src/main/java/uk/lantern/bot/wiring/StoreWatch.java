package uk.lantern.bot.wiring;

import com.mongodb.client.MongoDatabase;
import com.mongodb.event.ClusterDescriptionChangedEvent;
import com.mongodb.event.ClusterListener;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * Knows whether the store can be written to. A turn asks the store several times; once it is known
 * to be away, each time fails at once instead of after the driver's patience, so that safety and
 * answers stay quick. The driver goes on looking for the store by itself.
 */
final class StoreWatch implements ClusterListener {

  /** How long the driver looks for a store before it gives up. */
  static final Duration PATIENCE = Duration.ofSeconds(2);

  private static final Logger LOG = LoggerFactory.getLogger(StoreWatch.class);

  private final LongSupplier nanos;
  private final AtomicBoolean told = new AtomicBoolean();
  private volatile boolean there;
  private volatile long since;

  StoreWatch(LongSupplier nanos) {
    this.nanos = nanos;
    this.since = nanos.getAsLong();
  }

  @Override
  public void clusterDescriptionChanged(ClusterDescriptionChangedEvent event) {
    boolean now = event.getNewDescription().hasWritableServer();
    if (now != there) {
      since = nanos.getAsLong();
      there = now;
    }
    if (now && told.compareAndSet(true, false)) {
      LOG.info("The store is back.");
    }
  }

  /** The database, unless it has been away for longer than anybody should wait again. */
  MongoDatabase unlessAway(Supplier<MongoDatabase> database) {
    if (!there && nanos.getAsLong() - since > PATIENCE.toNanos()) {
      if (told.compareAndSet(false, true)) {
        LOG.warn("The store is away: answers go on, nothing can be saved.");
      }
      throw new DataAccessResourceFailureException("The store is away.");
    }
    return database.get();
  }
}

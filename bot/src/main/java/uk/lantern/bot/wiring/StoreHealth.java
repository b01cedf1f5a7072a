package uk.lantern.bot.wiring;

import org.bson.Document;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * Whether the store answers; readiness rests on it. Boot's own indicator asks {@code hello}, which
 * the embedded store does not know, and logs a page whenever it fails.
 */
@Component("storeHealthIndicator")
record StoreHealth(MongoOperations mongo) implements HealthIndicator {

  private static final Document PING = new Document("ping", 1);

  @Override
  public Health health() {
    try {
      mongo.executeCommand(PING);
      return Health.up().build();
    } catch (RuntimeException away) {
      return Health.down().build();
    }
  }
}

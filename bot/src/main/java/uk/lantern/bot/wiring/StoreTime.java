package uk.lantern.bot.wiring;

import com.mongodb.event.ServerHeartbeatSucceededEvent;
import com.mongodb.event.ServerMonitorListener;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.lantern.content.calendar.LanternClock;

/**
 * Keeps Lantern's clock at the store's time, which all instances share. Every heartbeat of the
 * driver brings the time of the server it asked, so nothing more is asked; only the primary counts.
 */
final class StoreTime implements ServerMonitorListener {

  /** Clocks nearer than this are one time: a reply's way through the network is no skew. */
  static final Duration SAME = Duration.ofMillis(500);

  private static final Logger LOG = LoggerFactory.getLogger(StoreTime.class);

  private final LanternClock clock;

  StoreTime(LanternClock clock) {
    this.clock = clock;
  }

  @Override
  public void serverHeartbeatSucceeded(ServerHeartbeatSucceededEvent event) {
    BsonDocument reply = event.getReply();
    if (!reply.isDateTime("localTime") || !isPrimary(reply)) {
      return;
    }
    // A reply that was waited for tells the time of its end; any other was on its way twice.
    Duration way =
        event.isAwaited()
            ? Duration.ZERO
            : Duration.ofNanos(event.getElapsedTime(TimeUnit.NANOSECONDS) / 2);
    Instant store = Instant.ofEpochMilli(reply.getDateTime("localTime").getValue()).plus(way);
    learn(Duration.between(clock.uncorrected(), store));
  }

  private void learn(Duration skew) {
    if (skew.minus(clock.correction()).abs().compareTo(SAME) > 0) {
      clock.correct(skew);
      LOG.warn("This machine's clock is {} s from the store's; Lantern goes by the store's.", skew);
    }
  }

  private static boolean isPrimary(BsonDocument reply) {
    return reply.getBoolean("isWritablePrimary", BsonBoolean.FALSE).getValue()
        || reply.getBoolean("ismaster", BsonBoolean.FALSE).getValue();
  }
}

package uk.lantern.bot.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.ServerAddress;
import com.mongodb.client.MongoClient;
import com.mongodb.connection.ClusterId;
import com.mongodb.connection.ConnectionId;
import com.mongodb.connection.ServerId;
import com.mongodb.event.CommandListener;
import com.mongodb.event.ServerHeartbeatSucceededEvent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.assertj.core.data.TemporalUnitWithinOffset;
import org.bson.BsonBoolean;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import uk.lantern.content.calendar.LanternClock;
import uk.lantern.content.calendar.London;
import uk.lantern.store.ContractStore;

/** The clock goes by the time of the store, from the heartbeats of the driver. */
class StoreTimeTest {

  private static final TemporalUnitWithinOffset ABOUT_NOW =
      new TemporalUnitWithinOffset(2, java.time.temporal.ChronoUnit.SECONDS);

  private final LanternClock clock = new LanternClock(Clock.system(London.ZONE));
  private final StoreTime time = new StoreTime(clock);

  @Test
  void aMachineFiveMinutesOffGoesByTheStoresTimeEitherWay() {
    for (int minutes : new int[] {-5, 5}) {
      Instant store = LanternClock.machine().instant().plus(Duration.ofMinutes(minutes));
      time.serverHeartbeatSucceeded(heartbeat(store, true));
      assertThat(clock.instant()).isCloseTo(store, ABOUT_NOW);
    }
  }

  @Test
  void theWayThroughTheNetworkIsNoSkewAndASecondaryIsNotAsked() {
    Instant now = LanternClock.machine().instant();
    time.serverHeartbeatSucceeded(heartbeat(now.minusMillis(300), true));
    time.serverHeartbeatSucceeded(heartbeat(now.minusSeconds(3_600), false));
    assertThat(clock.correction()).isZero();
  }

  @Test
  void theRealDriverBringsTheTimeOfTheRealStore() {
    clock.correct(Duration.ofDays(1));
    try (MongoClient client =
        new StoreConfiguration()
            .mongoClient(
                ContractStore.uri(),
                new StoreWatch(System::nanoTime),
                clock,
                new StaticListableBeanFactory().getBeanProvider(CommandListener.class))) {
      assertThat(client).isNotNull();
      await().untilAsserted(() -> assertThat(clock.correction().abs()).isLessThan(aMinute()));
    }
  }

  private static Duration aMinute() {
    return Duration.ofMinutes(1);
  }

  private static ServerHeartbeatSucceededEvent heartbeat(Instant store, boolean primary) {
    BsonDocument reply =
        new BsonDocument("localTime", new BsonDateTime(store.toEpochMilli()))
            .append("isWritablePrimary", BsonBoolean.valueOf(primary));
    ServerId server = new ServerId(new ClusterId(), new ServerAddress());
    return new ServerHeartbeatSucceededEvent(new ConnectionId(server), reply, 1_000_000, false);
  }
}

package uk.lantern.bot.operator;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import uk.lantern.bot.TestStore;
import uk.lantern.content.calendar.LanternClock;
import uk.lantern.scheduler.outbox.KeptOutbox;
import uk.lantern.scheduler.outbox.LeasePace;
import uk.lantern.scheduler.outbox.Leases;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.outbox.OccurrenceKey;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.outbox.OutboxPause;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.trigger.Schedule;

/** Trouble with sending degrades health and takes nobody out of service. */
class HealthTest {

  private static final Status DEGRADED = new Status("DEGRADED");

  private final TestStore store = new TestStore();
  private final LanternClock clock =
      new LanternClock(Clock.fixed(Instant.parse("2026-11-26T10:00:00Z"), ZoneOffset.UTC));
  private final Outbox outbox =
      new KeptOutbox(
          store.mongo, new Leases(store.mongo, System::nanoTime, LeasePace.USUAL), clock);
  private final OutboxPause pause = new OutboxPause(store.mongo, clock);
  private final Sampler sampler =
      new Sampler(
          outbox, pause, new StaticListableBeanFactory().getBeanProvider(Schedule.class), clock);

  @AfterEach
  void close() {
    store.close();
  }

  private String offered() {
    OccurrenceKey key =
        new OccurrenceKey(
            MessageKind.DIGEST, "all", new PersonKey("t", "o"), LocalDate.of(2026, 11, 26));
    outbox.offer(
        new Message(key, "receipt", Map.of("text", "DEMO"), clock.instant().plusSeconds(86_400)));
    return key.id();
  }

  private Health health() {
    clock.jumpTo(clock.instant().plus(Duration.ofSeconds(61)));
    return new OutboxHealth(sampler).health();
  }

  @Test
  void whatWaitsTooLongDegradesAndIsCounted() {
    assertThat(health().getStatus()).isEqualTo(Status.UP);
    offered();
    assertThat(health().getStatus()).as("a minute is not long").isEqualTo(Status.UP);
    clock.jumpTo(clock.instant().plus(Duration.ofMinutes(16)));
    assertThat(health().getStatus()).isEqualTo(DEGRADED);
    assertThat(health().getDetails()).containsEntry("due", 1L).containsEntry("inDoubt", 0L);
  }

  @Test
  void aDoubtDegradesUntilItIsSettled() {
    String id = offered();
    set(id, "IN_DOUBT");
    assertThat(health().getStatus()).isEqualTo(DEGRADED);
    assertThat(health().getDetails()).containsEntry("inDoubt", 1L);
  }

  @Test
  void aPauseShowsAndTheFiguresAreAtMostAMinuteOld() {
    SimpleMeterRegistry meters = new SimpleMeterRegistry();
    new OperatorMetrics(sampler).bindTo(meters);
    assertThat(health().getStatus()).isEqualTo(Status.UP);
    pause.pause("somebody", "a reason");
    offered();
    assertThat(meters.get("outbox.due").gauge().value()).as("counted once a minute").isZero();
    assertThat(health().getStatus()).isEqualTo(DEGRADED);
    assertThat(meters.get("outbox.due").gauge().value()).isEqualTo(1);
    assertThat(meters.get("outbox.paused").gauge().value()).isEqualTo(1);
    assertThat(meters.get("schedule.missed").gauge().value()).as("no clock here").isNaN();
  }

  @ParameterizedTest
  @CsvSource({
    "DUE, outbox.due",
    "CLAIMED, outbox.claimed",
    "SENDING, outbox.claimed",
    "IN_DOUBT, outbox.in_doubt",
    "FAILED, outbox.parked",
    "DELIVERED, ",
    "UNREACHABLE, ",
    "EXPIRED, ",
    "CANCELLED, "
  })
  void eachStateIsCountedByItsFigureAndNoOther(String state, @Nullable String figure) {
    set(offered(), state);
    SimpleMeterRegistry meters = new SimpleMeterRegistry();
    new OperatorMetrics(sampler).bindTo(meters);
    for (String name :
        List.of("outbox.due", "outbox.claimed", "outbox.in_doubt", "outbox.parked")) {
      assertThat(meters.get(name).gauge().value()).as(name).isEqualTo(name.equals(figure) ? 1 : 0);
    }
  }

  private void set(String id, String state) {
    store
        .mongo
        .getCollection("deliveries")
        .updateOne(new Document("_id", id), new Document("$set", new Document("state", state)));
  }

  @Test
  void aConnectorThatTakesLittleDegradesAndRecovers() {
    SimpleMeterRegistry meters = new SimpleMeterRegistry();
    ConnectorHealth connector = new ConnectorHealth(meters);
    assertThat(connector.health().getStatus()).isEqualTo(Status.UP);
    meters.counter("connector.requests", "status", "201").increment(3);
    meters.counter("connector.requests", "status", "503").increment(5);
    assertThat(connector.health().getStatus()).isEqualTo(DEGRADED);
    meters.counter("connector.requests", "status", "201").increment();
    assertThat(connector.health().getStatus()).isEqualTo(Status.UP);
    meters.counter("connector.requests", "status", "429").increment(2);
    assertThat(connector.health().getStatus()).isEqualTo(DEGRADED);
    meters.counter("connector.requests", "status", "403").increment(2);
    assertThat(connector.health().getStatus())
        .as("somebody who blocked Lantern says nothing of the connector")
        .isEqualTo(Status.UP);
  }
}

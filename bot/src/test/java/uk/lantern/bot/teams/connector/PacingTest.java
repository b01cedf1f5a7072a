package uk.lantern.bot.teams.connector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import uk.lantern.bot.teams.connector.Pacing.Destination;
import uk.lantern.bot.teams.connector.pace.Lane;
import uk.lantern.tenant.Fault;
import uk.lantern.tenant.Route;

/** The pace, and attacks.md 44. */
class PacingTest extends ConnectorFixture {

  private static final Receipt DONE = new Receipt.Delivered("1");

  @Test
  void lettersOfATenantKeepToItsPaceAndHoldNoOtherTenantAndNoReply() {
    Pacing pacing = new Pacing(pace(5, 5), metrics);
    assertThat(passed(pacing, Lane.BROADCAST, "one", 40)).isEqualTo(1);
    assertThat(passed(pacing, Lane.REPLY, "one", 2)).isEqualTo(2);
    assertThat(passed(pacing, Lane.BROADCAST, "two", 1)).isEqualTo(1);
    assertThat(metrics.get("connector.tokens_available").tag("tenant", "two").gauge().value())
        .isBetween(1.0, 3.0);
    assertThat(metrics.get("connector.limit").tag("tenant", "one").gauge().value()).isEqualTo(5);
  }

  private static long passed(Pacing pacing, Lane lane, String tenant, int tries) {
    // Not all of them wait: whoever is held back says so at once or within 100 ms.
    return Stream.generate(() -> pacing.run(lane, at("host", tenant), leave -> DONE))
        .limit(tries)
        .takeWhile(DONE::equals)
        .count();
  }

  private static Destination at(String host, String tenant) {
    return new Destination(host, tenant, "c");
  }

  @Test
  void aHostThatFailsIsLeftAloneAndTheOthersAreNot() {
    Pacing pacing = new Pacing(pace(1000, 5), metrics);
    AtomicInteger asked = new AtomicInteger();
    for (int i = 0; i < 100; i++) {
      Receipt said = pacing.run(Lane.PERSONAL, at("down", "t"), leave -> away(asked));
      assertThat(said).isInstanceOf(Receipt.Retry.class);
    }
    assertThat(asked).as("ten failures open the circuit").hasValue(10);
    assertThat(pacing.run(Lane.PERSONAL, at("down", "t"), leave -> DONE))
        .isEqualTo(new Receipt.Retry(Duration.ofSeconds(1), 0));
    assertThat(pacing.run(Lane.PERSONAL, at("up", "t"), leave -> DONE)).isEqualTo(DONE);
  }

  @Test
  void aHostThatIsAwayGetsAtMostOneRequestASecondAndIsInUseAgainAtOnceWhenItIsBack() {
    Pacing pacing = new Pacing(pace(1000, 5), metrics);
    AtomicInteger asked = new AtomicInteger();
    for (int i = 0; i < 10; i++) {
      pacing.run(Lane.PERSONAL, at("down", "t"), leave -> away(asked));
    }
    asked.set(0);
    long start = System.nanoTime();
    while (System.nanoTime() - start < 3_000_000_000L) {
      pacing.run(Lane.PERSONAL, at("down", "t"), leave -> away(asked));
      LockSupport.parkNanos(1_000_000);
    }
    assertThat(asked.get()).isBetween(1, 3);
    await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> pacing.run(Lane.PERSONAL, at("down", "t"), leave -> DONE).equals(DONE));
    for (int i = 0; i < 50; i++) {
      assertThat(pacing.run(Lane.PERSONAL, at("down", "t"), leave -> DONE)).isEqualTo(DONE);
    }
  }

  private static Receipt away(AtomicInteger asked) {
    asked.incrementAndGet();
    return new Receipt.Retry(Duration.ofHours(1), 503);
  }

  @Test
  void aRequestToWaitIsAboutItsTenantAndDoesNotOpenTheCircuit() {
    Pacing pacing = new Pacing(pace(1000, 5), metrics);
    Receipt wait = new Receipt.Retry(Duration.ofSeconds(3), 429);
    for (int i = 0; i < 60; i++) {
      String tenant = "t" + i;
      assertThat(pacing.run(Lane.PERSONAL, at("host", tenant), leave -> wait)).isEqualTo(wait);
      assertThat(pacing.run(Lane.PERSONAL, at("host", tenant), leave -> DONE))
          .isInstanceOf(Receipt.Retry.class);
    }
    assertThat(pacing.run(Lane.PERSONAL, at("host", "other"), leave -> DONE)).isEqualTo(DONE);
  }

  @Test
  void aReplyIsTriedAgainWhenTheWaitIsShortAndNothingWasDelivered() {
    Connector replies =
        connector(
            OwnTokens.none(),
            Duration.ofSeconds(10),
            new ConnectorPace(
                1000,
                10,
                64,
                Duration.ofSeconds(2),
                Duration.ofSeconds(5),
                Duration.ofMillis(15),
                Map.of()),
            host -> null,
            Lane.REPLY);
    tenant.issued().openDoors();
    tenant.faults().next(Route.SEND, new Fault.Status(429, "1"));
    assertThat(replies.send(to(CONVERSATION), ACTIVITY)).isInstanceOf(Receipt.Delivered.class);
    tenant.faults().next(Route.SEND, new Fault.Status(500));
    assertThat(replies.send(to(CONVERSATION), ACTIVITY)).isInstanceOf(Receipt.InDoubt.class);
    tenant.faults().next(Route.SEND, new Fault.Status(429, "30"));
    assertThat(replies.send(to(CONVERSATION), ACTIVITY)).isInstanceOf(Receipt.Retry.class);
    assertThat(tenant.log().count(Route.SEND)).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource({"412, 2000, 2400", "503, 1000, 1200", "429, 1000, 1000", "0, 1000, 1000"})
  void repliesThatFailedTogetherDoNotComeAgainTogether(int status, long asked, long last) {
    Receipt retry = new Receipt.Retry(Duration.ofMillis(asked), status);
    RandomGenerator random = new Random(17);
    List<Long> pauses =
        Stream.generate(() -> Pacing.pause(1, retry, random).toMillis()).limit(2_000).toList();
    assertThat(pauses).allMatch(it -> it >= asked && it <= last);
    assertThat(Collections.max(pauses)).isGreaterThanOrEqualTo(last - 5);
    assertThat(Collections.min(pauses)).isLessThanOrEqualTo(asked + 5);
  }

  @Test
  void case044OurTokenAndSecretAreInNoLogNoReceiptAndNoMetric() {
    Logger root = (Logger) LoggerFactory.getLogger("ROOT");
    ListAppender<ILoggingEvent> seen = new ListAppender<>();
    seen.start();
    Level before = root.getLevel();
    root.addAppender(seen);
    root.setLevel(Level.TRACE);
    StringBuilder all = new StringBuilder();
    try {
      provoke(all);
    } finally {
      root.setLevel(before);
      root.detachAppender(seen);
    }
    seen.list.forEach(
        event -> all.append(event.getFormattedMessage()).append(event.getThrowableProxy()));
    metrics.getMeters().forEach(meter -> all.append(meter.getId()));
    assertThat(seen.list).isNotEmpty();
    assertThat(tenant.issued().count()).isPositive();
    assertThat(all.toString()).doesNotContain("practice-token", "practice-secret", "numbat");
  }

  /** Every way a request can end. */
  private void provoke(StringBuilder receipts) {
    Connector connector = connector();
    for (Fault fault :
        new Fault[] {
          new Fault.Slow(Duration.ZERO),
          new Fault.Status(401),
          new Fault.Status(500),
          new Fault.Cut(),
          Fault.Body.of("{"),
          new Fault.Redirect("http://127.0.0.1:1/")
        }) {
      tenant.faults().set(Route.SEND, fault);
      receipts.append(connector.send(to(CONVERSATION), ACTIVITY));
    }
    tenant.faults().set(Route.TOKEN, Fault.Body.of("{\"access_token\":\"practice-token-9 \"}"));
    receipts.append(
        connector(tokens("practice-secret"), Duration.ofSeconds(5)).send(to("c"), ACTIVITY));
  }
}

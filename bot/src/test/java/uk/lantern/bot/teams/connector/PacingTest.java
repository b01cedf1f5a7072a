package uk.lantern.bot.teams.connector;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import uk.lantern.bot.teams.connector.Pacing.Lane;
import uk.lantern.tenant.Fault;
import uk.lantern.tenant.Route;

/** The pace, and attacks.md 44. */
class PacingTest extends ConnectorFixture {

  private static final Receipt DONE = new Receipt.Delivered("1");

  /** Periods of a second: a few more than the limit go when a test straddles two. */
  @Test
  void theOutboxKeepsToThePaceOfATenantAndRepliesHaveTheirOwn() {
    Pacing pacing = new Pacing(new ConnectorPace(5, 5, 64, Duration.ZERO, Duration.ofSeconds(10)));
    long letters = passed(pacing, Lane.OUTBOX, "one", 40);
    assertThat(letters).isBetween(5L, 10L);
    assertThat(passed(pacing, Lane.REPLY, "one", 1)).isEqualTo(1);
    assertThat(passed(pacing, Lane.OUTBOX, "two", 5)).isEqualTo(5);
  }

  private static long passed(Pacing pacing, Lane lane, String tenant, int tries) {
    return Stream.generate(() -> pacing.run(lane, "host", tenant, () -> DONE))
        .limit(tries)
        .filter(DONE::equals)
        .count();
  }

  @Test
  void aHostThatFailsIsLeftAloneAndTheOthersAreNot() {
    Pacing pacing =
        new Pacing(new ConnectorPace(1000, 5, 64, Duration.ZERO, Duration.ofSeconds(10)));
    AtomicInteger asked = new AtomicInteger();
    for (int i = 0; i < 100; i++) {
      pacing.run(
          Lane.OUTBOX,
          "down",
          "t",
          () -> {
            asked.incrementAndGet();
            return new Receipt.InDoubt("500");
          });
    }
    assertThat(asked).hasValue(20);
    assertThat(pacing.run(Lane.OUTBOX, "down", "t", () -> DONE))
        .isEqualTo(new Receipt.Retry(Duration.ofSeconds(10), 0));
    assertThat(pacing.run(Lane.OUTBOX, "up", "t", () -> DONE)).isEqualTo(DONE);
  }

  @Test
  void aRequestToWaitDoesNotOpenTheBreaker() {
    Pacing pacing =
        new Pacing(new ConnectorPace(1000, 5, 64, Duration.ZERO, Duration.ofSeconds(10)));
    Receipt wait = new Receipt.Retry(Duration.ofSeconds(3), 429);
    for (int i = 0; i < 60; i++) {
      assertThat(pacing.run(Lane.OUTBOX, "host", "t", () -> wait)).isEqualTo(wait);
    }
  }

  @Test
  void aReplyIsTriedAgainWhenTheWaitIsShortAndNothingWasDelivered() {
    ConnectorPace pace = new ConnectorPace(1000, 10, 64, Duration.ZERO, Duration.ofSeconds(10));
    Connector replies =
        connector(OwnTokens.none(), Duration.ofSeconds(10), pace, host -> null, Lane.REPLY);
    tenant.issued().openDoors();
    tenant.faults().next(Route.SEND, new Fault.Status(429, "1"));
    assertThat(replies.send(to(CONVERSATION), ACTIVITY)).isInstanceOf(Receipt.Delivered.class);
    tenant.faults().next(Route.SEND, new Fault.Status(429, "30"));
    assertThat(replies.send(to(CONVERSATION), ACTIVITY)).isInstanceOf(Receipt.Retry.class);
    tenant.faults().next(Route.SEND, new Fault.Status(500));
    assertThat(replies.send(to(CONVERSATION), ACTIVITY)).isInstanceOf(Receipt.InDoubt.class);
    assertThat(tenant.log().count(Route.SEND)).isEqualTo(4);
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

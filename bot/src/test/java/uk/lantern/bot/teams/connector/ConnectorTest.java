package uk.lantern.bot.teams.connector;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.lantern.bot.teams.connector.pace.Lane;
import uk.lantern.tenant.Fault;
import uk.lantern.tenant.Route;

/** What the connector does, and what its answers mean. */
class ConnectorTest extends ConnectorFixture {

  private static final BooleanSupplier YES = () -> true;

  @Test
  void whatIsSentStandsInTheConversationAndCanBeReplacedAndRemoved() {
    Connector connector = connector();
    Receipt sent = connector.send(to(CONVERSATION), ACTIVITY);
    assertThat(sent).isInstanceOf(Receipt.Delivered.class);
    String id = ((Receipt.Delivered) sent).id();
    assertThat(tenant.conversations().find(CONVERSATION, id)).contains("numbat");
    byte[] other = "{\"text\":\"other\"}".getBytes(StandardCharsets.UTF_8);
    assertThat(connector.update(to(CONVERSATION), id, other)).isEqualTo(sent);
    assertThat(tenant.conversations().find(CONVERSATION, id)).contains("other");
    assertThat(connector.delete(to(CONVERSATION), id)).isEqualTo(sent);
    assertThat(tenant.conversations().in(CONVERSATION)).isEmpty();
    assertThat(connector.update(to(CONVERSATION), id, other))
        .isEqualTo(new Receipt.Unreachable(Receipt.Why.GONE));
  }

  @Test
  void aTurnReplacesACardAndWhatMayHaveArrivedMaySimplyGoAgain() {
    Connector connector = connector();
    String id = ((Receipt.Delivered) connector.send(to(CONVERSATION), ACTIVITY)).id();
    byte[] other = "{\"text\":\"other\"}".getBytes(StandardCharsets.UTF_8);
    assertThat(turn(connector).update(id, other, YES, () -> false))
        .isInstanceOf(Receipt.NotSent.class);
    assertThat(turn(connector).update("../x", other, YES, YES))
        .isEqualTo(new Receipt.Unreachable(Receipt.Why.REFUSED));
    assertThat(turn(connector).update(id, new byte[200_000], YES, YES))
        .isEqualTo(new Receipt.TooBig());
    assertThat(tenant.log().count(Route.UPDATE)).isZero();
    tenant.faults().next(Route.UPDATE, new Fault.Taken(new Fault.Cut()));
    assertThat(turn(connector).update(id, other, YES, YES)).isInstanceOf(Receipt.Retry.class);
    assertThat(turn(connector).update(id, other, YES, YES)).isEqualTo(new Receipt.Delivered(id));
    assertThat(tenant.conversations().in(CONVERSATION)).containsExactly("{\"text\":\"other\"}");
  }

  private Slot.Open turn(Connector connector) {
    return (Slot.Open) connector.slot(to(CONVERSATION), Lane.BROADCAST, Duration.ofSeconds(1));
  }

  @Test
  void aConversationCanBeOpened() {
    Receipt opened =
        connector()
            .createConversation("t", tenant.serviceUrl(), "{}".getBytes(StandardCharsets.UTF_8));
    assertThat(opened).isEqualTo(new Receipt.Delivered("a:practice-1"));
  }

  @Test
  void oneTokenServesManyRequestsAndIsRenewedBeforeItsEnd() {
    Connector connector = connector();
    connector.send(to(CONVERSATION), ACTIVITY);
    connector.send(to(CONVERSATION), ACTIVITY);
    assertThat(tenant.log().count(Route.TOKEN)).isEqualTo(1);
    clock.pass(Duration.ofMinutes(56));
    assertThat(connector.send(to(CONVERSATION), ACTIVITY)).isInstanceOf(Receipt.Delivered.class);
    assertThat(tenant.log().count(Route.TOKEN)).isEqualTo(2);
  }

  @Test
  void anOldTokenGoesOnWhileTheLoginServerIsDown() {
    Connector connector = connector();
    connector.send(to(CONVERSATION), ACTIVITY);
    tenant.faults().set(Route.TOKEN, new Fault.Status(503));
    clock.pass(Duration.ofMinutes(57));
    assertThat(connector.send(to(CONVERSATION), ACTIVITY)).isInstanceOf(Receipt.Delivered.class);
    clock.pass(Duration.ofMinutes(4));
    assertThat(connector.send(to(CONVERSATION), ACTIVITY)).isInstanceOf(Receipt.NotSent.class);
    tenant.faults().clear();
    assertThat(connector.send(to(CONVERSATION), ACTIVITY)).isInstanceOf(Receipt.NotSent.class);
    clock.pass(Duration.ofSeconds(5));
    assertThat(connector.send(to(CONVERSATION), ACTIVITY)).isInstanceOf(Receipt.Delivered.class);
  }

  @Test
  void aTokenThatIsTakenBackIsFetchedAnewOnce() {
    Connector connector = connector();
    connector.send(to(CONVERSATION), ACTIVITY);
    tenant.issued().revokeAll();
    assertThat(connector.send(to(CONVERSATION), ACTIVITY)).isInstanceOf(Receipt.Delivered.class);
    tenant.faults().set(Route.SEND, new Fault.Status(401));
    int before = tenant.log().count(Route.SEND);
    assertThat(connector.send(to(CONVERSATION), ACTIVITY))
        .isEqualTo(new Receipt.Retry(Duration.ofSeconds(60), 401));
    assertThat(tenant.log().count(Route.SEND) - before).isEqualTo(2);
  }

  @Test
  void withoutATokenNothingIsSent() {
    Connector connector = connector(tokens("wrong"), Duration.ofSeconds(10));
    assertThat(connector.send(to(CONVERSATION), ACTIVITY)).isInstanceOf(Receipt.NotSent.class);
    assertThat(connector.send(to(CONVERSATION), ACTIVITY)).isInstanceOf(Receipt.NotSent.class);
    assertThat(tenant.log().count(Route.SEND)).isZero();
    assertThat(tenant.log().count(Route.TOKEN)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "429, 7, 7",
    "412, 7, 7",
    "503, 7, 7",
    "429, , 1",
    "503, , 5",
    "429, 0, 1",
    "429, -1, 1",
    "429, 1e9, 1",
    "429, 1000000000, 900",
    "429, soon, 1",
    "429, 'Mon, 23 Nov 2026 09:00:30 GMT', 30",
    "503, 'Mon, 23 Nov 2025 09:00:30 GMT', 5",
    "429, 'Sun, 23 Nov 2025 09:00:30 GMT', 1"
  })
  void aRequestToWaitIsHeardWithinReason(int status, String retryAfter, long seconds) {
    tenant.faults().set(Route.SEND, new Fault.Status(status, retryAfter));
    assertThat(connector().send(to(CONVERSATION), ACTIVITY))
        .isEqualTo(new Receipt.Retry(Duration.ofSeconds(seconds), status));
    assertThat(metrics.counter("connector.requests", "status", "" + status).count()).isOne();
  }

  @ParameterizedTest
  @CsvSource({
    "400, Unreachable[reason=REFUSED]",
    "403, Unreachable[reason=BLOCKED]",
    "404, Unreachable[reason=GONE]",
    "413, TooBig[]",
    "422, Unreachable[reason=REFUSED]"
  })
  void aRefusalSaysWhatToDoNext(int status, String receipt) {
    tenant.faults().set(Route.SEND, new Fault.Status(status));
    assertThat(connector().send(to(CONVERSATION), ACTIVITY)).hasToString(receipt);
  }

  @ParameterizedTest
  @CsvSource({"500", "502", "504", "507"})
  void anErrorThatMayFollowADeliveryIsInDoubtAndNotRepeated(int status) {
    tenant.faults().set(Route.SEND, new Fault.Status(status));
    assertThat(connector().send(to(CONVERSATION), ACTIVITY)).isInstanceOf(Receipt.InDoubt.class);
    assertThat(tenant.log().count(Route.SEND)).isEqualTo(1);
  }

  @Test
  void aConnectionCutAfterTheRequestIsInDoubtAndNotRepeated() {
    tenant.faults().set(Route.SEND, new Fault.Cut());
    assertThat(connector().send(to(CONVERSATION), ACTIVITY)).isInstanceOf(Receipt.InDoubt.class);
    assertThat(tenant.log().count(Route.SEND)).isEqualTo(1);
  }

  @Test
  void aServerThatIsNotThereGetsNothing() {
    Connector connector = connector(OwnTokens.none(), Duration.ofSeconds(10));
    tenant.close();
    assertThat(connector.send(to(CONVERSATION), ACTIVITY)).isInstanceOf(Receipt.NotSent.class);
  }

  @Test
  void whatIsTooBigForTeamsIsNotSent() {
    byte[] big = ("\"" + "x".repeat(41_000) + "\"").getBytes(StandardCharsets.UTF_8);
    assertThat(connector().send(to(CONVERSATION), big)).isEqualTo(new Receipt.TooBig());
    assertThat(tenant.log().all()).isEmpty();
  }
}

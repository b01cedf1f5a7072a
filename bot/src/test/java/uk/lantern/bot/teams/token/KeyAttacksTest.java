package uk.lantern.bot.teams.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.RSAKey;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.lantern.tenant.Fault;
import uk.lantern.tenant.Route;
import uk.lantern.tenant.Tenant;

/** attacks.md 29 and 30: the server with the keys is away, odd, or has changed them. */
class KeyAttacksTest extends TokenFixture {

  @Override
  Duration patience() {
    return Duration.ofSeconds(1);
  }

  static Stream<Fault> faults() {
    return Stream.of(
        new Fault.Status(500),
        new Fault.Status(404),
        new Fault.Hang(),
        new Fault.Cut(),
        new Fault.Trickle(),
        new Fault.Huge(100L << 20),
        Fault.Body.of("<html>Sign in</html>"),
        Fault.Body.of("{}"),
        Fault.Body.of("{\"keys\":[]}"),
        Fault.Body.of(
            "{\"keys\":[{\"kty\":\"RSA\",\"kid\":\"short\",\"e\":\"AQAB\",\"n\":\"AQAB\"}]}"),
        Fault.Body.of("{\"jwks_uri\":\"http://127.0.0.1:1/keys\"}"),
        new Fault.Redirect("http://127.0.0.1:1/keys"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void case029WithoutKeysNobodyIsLetInAndWithThemTheyGoOn(Fault fault) {
    for (Route route : List.of(Route.OPENID, Route.KEYS)) {
      open();
      tenant.faults().set(route, fault);
      refused(with(tenant.token()), 503, RefusalReason.KEYS_UNAVAILABLE);
      tenant.faults().clear();
      refused(with(tenant.token()), 503, RefusalReason.KEYS_UNAVAILABLE);
      clock.pass(ConnectorKeys.EMPTY_PAUSE);
      accepted(with(tenant.token()));
      tenant.faults().set(route, fault);
      clock.pass(ConnectorKeys.LIFE);
      accepted(with(tenant.token()));
      accepted(with(tenant.token()));
      tenant.faults().clear();
    }
  }

  @Test
  void readinessAsksForTheKeysAndRestsOnThem() {
    open();
    tenant.faults().set(Route.KEYS, new Fault.Redirect("http://127.0.0.1:1/keys"));
    assertThat(inbound.ready()).isFalse();
    tenant.faults().clear();
    assertThat(inbound.ready()).as("not asked again at once").isFalse();
    clock.pass(ConnectorKeys.EMPTY_PAUSE);
    assertThat(inbound.ready()).isTrue();
    tenant.faults().set(Route.KEYS, new Fault.Redirect("http://127.0.0.1:1/keys"));
    clock.pass(ConnectorKeys.LIFE);
    assertThat(inbound.ready()).as("those there are go on").isTrue();
    tenant.faults().clear();
  }

  @Test
  void case029AServerThatIsGoneIsLikeOneThatIsDown() {
    accepted(with(tenant.token()));
    String bearer = tenant.token().bearer();
    String body = message().toString();
    tenant.close();
    clock.pass(ConnectorKeys.UNKNOWN_KEY_PAUSE.minusMinutes(1));
    accepted(present(body, bearer));
    open();
    refused(present(body, bearer), 503, RefusalReason.KEYS_UNAVAILABLE);
  }

  @Test
  void case029AnyKeyServerWithoutACertificateIsNotBelieved() {
    TeamsProperties https =
        new TeamsProperties(
            teams.appId(),
            "",
            "",
            teams.allowedTenants(),
            tenant.openidUrl().replace("http:", "https:"),
            tenant.loginUrl());
    inbound = new InboundTokens(https, hosts, clock, metrics);
    refused(with(tenant.token()), 503, RefusalReason.KEYS_UNAVAILABLE);
  }

  @Test
  void case029MetadataThatPointsAtKeysElsewhereIsNotFollowed() {
    try (Tenant evil = Tenant.open()) {
      String metadata = "{\"jwks_uri\":\"" + evil.host() + "/v1/.well-known/keys\"}";
      tenant.faults().set(Route.OPENID, Fault.Body.of(metadata));
      refused(with(tenant.token()), 503, RefusalReason.KEYS_UNAVAILABLE);
      assertThat(evil.log().all()).isEmpty();
    }
  }

  @Test
  void case030ANewKeyIsAcceptedAfterOneFetchAndAnOldOneRefusedAfterItsRemoval() {
    RSAKey old = tenant.keys().current();
    accepted(with(tenant.token()));
    tenant.keys().rotate();
    clock.pass(ConnectorKeys.UNKNOWN_KEY_PAUSE);
    accepted(with(tenant.token()));
    assertThat(tenant.log().count(Route.KEYS)).isEqualTo(2);
    accepted(with(tenant.token().signedBy(old).header("kid", old.getKeyID())));
    tenant.keys().retire(old.getKeyID());
    clock.pass(ConnectorKeys.LIFE);
    accepted(with(tenant.token()));
    refused(
        with(tenant.token().signedBy(old).header("kid", old.getKeyID())),
        401,
        RefusalReason.UNKNOWN_KEY);
    assertThat(tenant.log().count(Route.KEYS)).isEqualTo(3);
  }

  @Test
  void case030AClockSetBackDoesNotStopTheNextFetch() {
    accepted(with(tenant.token()));
    tenant.keys().rotate();
    clock.pass(Duration.ofHours(-3));
    accepted(with(tenant.token()));
  }

  @Test
  void manyFirstActivitiesAtOnceCauseOneFetch() throws Exception {
    tenant.faults().set(Route.KEYS, new Fault.Slow(Duration.ofMillis(200)));
    String bearer = tenant.token().bearer();
    String body = message().toString();
    Callable<Verdict> one = () -> present(body, bearer);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Verdict>> all = threads.invokeAll(Stream.generate(() -> one).limit(50).toList());
      for (Future<Verdict> verdict : all) {
        accepted(verdict.get());
      }
    }
    assertThat(tenant.log().count(Route.KEYS)).isEqualTo(1);
  }
}

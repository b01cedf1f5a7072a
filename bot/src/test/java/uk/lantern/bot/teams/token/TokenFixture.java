package uk.lantern.bot.teams.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.node.ObjectNode;
import uk.lantern.tenant.Tenant;
import uk.lantern.tenant.TenantSettings;
import uk.lantern.tenant.TokenWish;

/** The token rules against a tenant on loopback. */
abstract class TokenFixture {

  final TestClock clock = new TestClock();
  final Tenant tenant = Tenant.open(TenantSettings.standard().at(clock));
  final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
  final TeamsProperties teams =
      new TeamsProperties(
          tenant.settings().appId(),
          tenant.settings().appSecret(),
          "home",
          List.of(tenant.settings().tenantId().toUpperCase()),
          tenant.openidUrl(),
          tenant.loginUrl());
  final ConnectorHosts hosts =
      new ConnectorHosts(List.of(tenant.host(), "https://smba.trafficmanager.net"));
  InboundTokens inbound;

  @BeforeEach
  void open() {
    BoundedHttp http = new BoundedHttp(patience(), patience());
    KeySource source = new PublishedKeys(http, URI.create(teams.openidUrl()));
    inbound = new InboundTokens(teams, hosts, new ConnectorKeys(source, clock), clock, metrics);
  }

  /** How long a key server may take. */
  Duration patience() {
    return Duration.ofSeconds(10);
  }

  @AfterEach
  void close() {
    tenant.close();
  }

  ObjectNode message() {
    return tenant.user("Jo Okoro").activities().message("hello");
  }

  /** What becomes of a token with a message that has nothing wrong. */
  Verdict with(TokenWish token) {
    return with(token, message());
  }

  Verdict with(TokenWish token, ObjectNode body) {
    return present(body.toString(), token.bearer());
  }

  Verdict present(String body, String... authorization) {
    Presented presented = new Presented(List.of(authorization), "203.0.113.7");
    return inbound.admit(presented, body.getBytes(StandardCharsets.UTF_8));
  }

  /** A message whose service URL, and the token's claim, are as given. */
  Verdict from(String serviceUrl) {
    return with(
        tenant.token().claim("serviceurl", serviceUrl), message().put("serviceUrl", serviceUrl));
  }

  static void accepted(Verdict verdict) {
    assertThat(verdict).isInstanceOf(Verdict.Accepted.class);
  }

  void refused(Verdict verdict, int status, RefusalReason reason) {
    assertThat(verdict).isEqualTo(new Verdict.Refused(reason));
    assertThat(((Verdict.Refused) verdict).status()).isEqualTo(status);
    assertThat(metrics.counter("auth.refused", "reason", reason.code()).count()).isPositive();
  }
}

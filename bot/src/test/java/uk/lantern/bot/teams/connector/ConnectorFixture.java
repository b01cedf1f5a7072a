package uk.lantern.bot.teams.connector;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import uk.lantern.bot.teams.connector.pace.Lane;
import uk.lantern.bot.teams.token.BoundedHttp;
import uk.lantern.bot.teams.token.ConnectorHosts;
import uk.lantern.bot.teams.token.TeamsProperties;
import uk.lantern.bot.teams.token.TestClock;
import uk.lantern.tenant.Tenant;
import uk.lantern.tenant.TenantSettings;

/** The connector against a tenant on loopback. */
abstract class ConnectorFixture {

  static final byte[] ACTIVITY =
      "{\"type\":\"message\",\"text\":\"numbat\"}".getBytes(StandardCharsets.UTF_8);
  static final String CONVERSATION = "19:abc@thread.tacv2;messageid=17";

  final TestClock clock = new TestClock();
  final Tenant tenant = Tenant.open(TenantSettings.standard().at(clock));
  final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
  final ConnectorHosts hosts =
      new ConnectorHosts(List.of(tenant.host(), "https://smba.trafficmanager.net"));

  @AfterEach
  void close() {
    tenant.close();
  }

  OwnTokens tokens(String secret) {
    TeamsProperties teams =
        new TeamsProperties(
            tenant.settings().appId(),
            secret,
            tenant.settings().tenantId(),
            List.of(tenant.settings().tenantId()),
            tenant.openidUrl(),
            tenant.loginUrl());
    BoundedHttp http = new BoundedHttp(Duration.ofSeconds(10), Duration.ofSeconds(10));
    return new ClientCredentials(http, teams, clock);
  }

  Connector connector() {
    return connector(tokens(tenant.settings().appSecret()), Duration.ofSeconds(10));
  }

  Connector connector(OwnTokens tokens, Duration patience) {
    ConnectorPace pace = pace(1000, 10);
    return connector(tokens, patience, pace, InetAddress::getAllByName, Lane.PERSONAL);
  }

  Connector connector(
      OwnTokens tokens,
      Duration patience,
      ConnectorPace pace,
      PrivateAddresses.Names names,
      Lane lane) {
    BoundedHttp http = new BoundedHttp(patience, patience);
    ConnectorCall call =
        new ConnectorCall(http, tokens, new PrivateAddresses(names), clock, metrics);
    return new RestConnector(hosts, call, new Pacing(pace, metrics), lane);
  }

  /** Conversations without limits of their own: these tests write to one again and again. */
  static ConnectorPace pace(int perSecond, int forReplies) {
    return new ConnectorPace(
        perSecond,
        forReplies,
        64,
        Duration.ofMillis(100),
        Duration.ofSeconds(10),
        Duration.ofMillis(15),
        Map.of());
  }

  ConversationAddress to(String conversationId) {
    return to(tenant.serviceUrl(), conversationId);
  }

  ConversationAddress to(String serviceUrl, String conversationId) {
    return new ConversationAddress(tenant.settings().tenantId(), serviceUrl, conversationId);
  }
}

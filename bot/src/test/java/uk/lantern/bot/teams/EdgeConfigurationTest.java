package uk.lantern.bot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.FilterChain;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import uk.lantern.bot.conversation.ConversationReference.Address;
import uk.lantern.bot.teams.connector.Receipt;
import uk.lantern.bot.teams.token.LocalOnlyFilter;
import uk.lantern.tenant.Route;
import uk.lantern.tenant.Tenant;

/** What Lantern starts with and what it refuses to start with. */
class EdgeConfigurationTest {

  private static final String SMBA = "lantern.connector.hosts=https://smba.trafficmanager.net";
  private static final String PLAYGROUND = "00000000-0000-0000-0000-0000000000001";

  private final ApplicationContextRunner bare =
      new ApplicationContextRunner()
          .withBean(Clock.class, Clock::systemUTC)
          .withBean(MeterRegistry.class, SimpleMeterRegistry::new)
          .withUserConfiguration(EdgeConfiguration.class);

  private final ApplicationContextRunner production =
      bare.withPropertyValues(
          "lantern.teams.app-id=a",
          "lantern.teams.app-secret=s",
          "lantern.teams.home-tenant=h",
          "lantern.teams.allowed-tenants=t",
          SMBA);

  private final ApplicationContextRunner local =
      bare.withPropertyValues(
          "spring.profiles.active=local",
          "server.address=127.0.0.1",
          "lantern.teams.allowed-tenants=" + PLAYGROUND,
          "lantern.connector.hosts=http://localhost:56150");

  private static void refuses(ApplicationContextRunner runner, String sentence) {
    runner.run(
        context ->
            assertThat(context)
                .hasFailed()
                .getFailure()
                .rootCause()
                .hasMessageStartingWith("Lantern does not start.")
                .hasMessageContaining(sentence));
  }

  @Test
  void productionStartsOnAnyAddress() {
    production.run(context -> assertThat(context).hasSingleBean(Gate.class));
  }

  @ParameterizedTest
  @CsvSource({
    "lantern.teams.allowed-tenants=, lantern.teams.allowed-tenants is empty",
    "lantern.teams.app-id=, lantern.teams.app-id is empty",
    "lantern.teams.app-secret=, lantern.teams.app-secret is empty",
    "lantern.teams.home-tenant=, lantern.teams.home-tenant is empty",
    "lantern.connector.hosts=, lantern.connector.hosts is empty",
    "lantern.teams.openid-url=http://x.example, lantern.teams.openid-url is http://x.example",
    "lantern.connector.hosts=http://smba.trafficmanager.net, lantern.connector.hosts has",
    "lantern.connector.hosts=https://*.trafficmanager.net, write scheme",
    "lantern.connector.hosts=http://127.0.0.1:9, is accepted only when server.address"
  })
  void case022And023AnEmptyOrUnsafeSettingRefusesToStart(String property, String sentence) {
    refuses(production.withPropertyValues(property), sentence);
  }

  @Test
  void case022AMisspeltTenantListIsAnEmptyOne() {
    refuses(
        bare.withPropertyValues(
            "lantern.teams.app-id=a",
            "lantern.teams.app-secret=s",
            "lantern.teams.home-tenant=h",
            "lantern.teams.alowed-tenants=t",
            SMBA),
        "lantern.teams.allowed-tenants is empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "192.0.2.1", "::", ""})
  void profileLocalCannotStartElsewhere(String address) {
    refuses(local.withPropertyValues("server.address=" + address), "Profile local");
  }

  @ParameterizedTest
  @CsvSource({
    "http://localhost:56150/_connector, 0",
    "http://localhost:1/, 0",
    "http://127.0.0.1:9/_connector, 403",
    "https://localhost:9/, 403",
    "http://localhost.evil.example:9/, 403",
    "http://user@localhost:9/, 403"
  })
  void profileLocalAnswersAnyPortOfAListedLoopbackHost(String url, int status) {
    local
        .withPropertyValues("lantern.connector.hosts=http://localhost:*")
        .run(
            context -> assertThat(status(context, "127.0.0.1", url, PLAYGROUND)).isEqualTo(status));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://localhost:*", "https://smba.trafficmanager.net:*"})
  void anyPortIsForProfileLocalOnly(String entry) {
    refuses(production.withPropertyValues("lantern.connector.hosts=" + entry), "write scheme");
  }

  @Test
  void profileLocalTakesAnyPortOfLoopbackHostsOnly() {
    refuses(local.withPropertyValues("lantern.connector.hosts=http://evil.example:*"), "write");
  }

  @Test
  void profileLocalSendsNothingElsewhere() {
    refuses(local.withPropertyValues(SMBA), "list loopback hosts only");
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, http://localhost:56150/_connector, 00000000-0000-0000-0000-0000000000001, 0",
    "127.0.0.1, http://localhost:56151/_connector, 00000000-0000-0000-0000-0000000000001, 403",
    "127.0.0.1, http://localhost:56150/_connector, another, 403",
    "203.0.113.7, http://localhost:56150/_connector, 00000000-0000-0000-0000-0000000000001, 403"
  })
  void profileLocalListensToThisMachineOnly(String peer, String url, String tenant, int status) {
    local.run(context -> assertThat(status(context, peer, url, tenant)).isEqualTo(status));
  }

  private static int status(
      AssertableApplicationContext context, String peer, String url, String tenant) {
    String body =
        "{\"serviceUrl\":\"%s\",\"conversation\":{\"tenantId\":\"%s\"}}".formatted(url, tenant);
    Gate gate = context.getBean(Gate.class);
    GateVerdict verdict =
        gate.admit(new Gate.Knock(List.of(), peer), body.getBytes(StandardCharsets.UTF_8));
    return verdict instanceof GateVerdict.Refused out ? out.status() : 0;
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, localhost, true",
    "::1, 127.0.0.1, true",
    "0:0:0:0:0:0:0:1, [::1], true",
    "127.0.0.1, evil.example, false",
    "203.0.113.7, localhost, false"
  })
  void profileLocalRefusesEveryPageToOthers(String peer, String host, boolean in) throws Exception {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/workspace");
    request.setRemoteAddr(peer);
    request.setServerName(host);
    MockHttpServletResponse response = new MockHttpServletResponse();
    FilterChain chain = (q, s) -> ((MockHttpServletResponse) s).setStatus(299);
    new LocalOnlyFilter().doFilter(request, response, chain);
    assertThat(response.getStatus()).isEqualTo(in ? 299 : 403);
  }

  @Test
  void aTenantOnLoopbackIsLetInAndAnsweredThroughTheSameBeans() {
    try (Tenant tenant = Tenant.open()) {
      pointedAt(tenant)
          .run(
              context -> {
                byte[] body =
                    tenant
                        .user("Jo")
                        .activities()
                        .message("hi")
                        .toString()
                        .getBytes(StandardCharsets.UTF_8);
                Gate.Knock knock = new Gate.Knock(List.of(tenant.token().bearer()), "203.0.113.7");
                assertThat(context.getBean(Gate.class).admit(knock, body))
                    .isEqualTo(new GateVerdict.Admitted());
                ReplySender sender = context.getBean(Senders.class).letters();
                assertThat(sender.send(address(tenant, tenant.serviceUrl()), body))
                    .isInstanceOf(Receipt.Delivered.class);
                assertThat(sender.send(address(tenant, "https://evil.example/"), body))
                    .isEqualTo(new Receipt.Unreachable(Receipt.Why.POISONED));
                assertThat(tenant.log().count(Route.SEND)).isEqualTo(1);
              });
    }
  }

  private ApplicationContextRunner pointedAt(Tenant tenant) {
    return production.withPropertyValues(
        "server.address=127.0.0.1",
        "lantern.teams.app-id=" + tenant.settings().appId(),
        "lantern.teams.app-secret=" + tenant.settings().appSecret(),
        "lantern.teams.home-tenant=" + tenant.settings().tenantId(),
        "lantern.teams.allowed-tenants=" + tenant.settings().tenantId(),
        "lantern.teams.openid-url=" + tenant.openidUrl(),
        "lantern.teams.login-url=" + tenant.loginUrl(),
        "lantern.connector.hosts=" + tenant.host());
  }

  private static Address address(Tenant tenant, String serviceUrl) {
    return new Address(tenant.settings().tenantId(), serviceUrl, "c", "msteams");
  }
}

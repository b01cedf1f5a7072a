package uk.lantern.bot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import uk.lantern.bot.teams.token.LocalOnlyFilter;

/** Profile {@code local}: no token, and nothing beyond this machine. */
class LocalEdgeConfigurationTest extends EdgeContexts {

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
}

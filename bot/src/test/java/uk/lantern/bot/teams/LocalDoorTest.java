package uk.lantern.bot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import uk.lantern.bot.teams.Gate.Knock;
import uk.lantern.bot.teams.token.ConnectorHosts;
import uk.lantern.bot.teams.token.LocalOnly;
import uk.lantern.bot.teams.token.TeamsProperties;

/** Profile {@code local} has no tokens, so nobody but this machine may knock. */
class LocalDoorTest extends FrontDoorFixture {

  private static final byte[] BODY =
      ("{\"serviceUrl\":\"http://localhost:56150/_connector\","
              + "\"conversation\":{\"tenantId\":\"t1\"}}")
          .getBytes(StandardCharsets.UTF_8);

  private final Gate gate =
      new TokenGate(
          new LocalOnly(
              new TeamsProperties("", "", "", List.of("t1"), "", ""),
              new ConnectorHosts(List.of("http://localhost:*")),
              new SimpleMeterRegistry()));

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "127.9.9.9", "::1", "0:0:0:0:0:0:0:1"})
  void loopbackPeersComeIn(String peer) {
    assertThat(gate.admit(new Knock(List.of(), peer), BODY))
        .isInstanceOf(GateVerdict.Admitted.class);
  }

  /** As {@code application.yml} sets the profile up, and as the Playground really writes. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "playground-message.json",
        "playground-execute.json",
        "playground-submit.json",
        "playground-group-message.json",
        "playground-conversation-update.json",
        "playground-channel-installation-add.json",
        "playground-installation-remove.json"
      })
  void whatThePlaygroundSendsComesIn(String recording) throws Exception {
    Gate asShipped =
        new TokenGate(
            new LocalOnly(
                new TeamsProperties("", "", "", List.of(TENANT), "", ""),
                new ConnectorHosts(List.of("http://localhost:*", "http://127.0.0.1:*")),
                new SimpleMeterRegistry()));
    byte[] body = recorded(recording).getBytes(StandardCharsets.UTF_8);
    assertThat(asShipped.admit(new Knock(List.of(), "127.0.0.1"), body))
        .isEqualTo(new GateVerdict.Admitted());
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.0.0.1", "128.0.0.1", "192.168.1.7", "::2", "fe80::1", "0.0.0.0"})
  void everybodyElseStaysOut(String peer) {
    assertThat(gate.admit(new Knock(List.of("Bearer x"), peer), BODY))
        .isEqualTo(new GateVerdict.Refused(403, "auth.not_local"));
  }

  @Test
  void aForwardedHeaderDoesNotMakeAStrangerLocal() throws Exception {
    List<String> away = new ArrayList<>();
    var controller = new MessagesController(gate, door, away::add);
    var local = http(controller);
    var request =
        MockMvcRequestBuilders.post("/api/messages")
            .contentType(MediaType.APPLICATION_JSON)
            .header("X-Forwarded-For", "127.0.0.1")
            .header("Forwarded", "for=127.0.0.1")
            .content(BODY)
            .with(
                raw -> {
                  raw.setRemoteAddr("10.0.0.1");
                  return raw;
                });
    var refused = local.perform(request).andReturn().getResponse();
    assertThat(refused.getStatus()).isEqualTo(403);
    assertThat(refused.getContentLength()).isZero();
    assertThat(away).containsExactly("auth.not_local");
    assertThat(turns).isEmpty();
  }

  @Test
  void thePlaygroundAsksWithHeadAndEverythingElseIsRefused() throws Exception {
    assertThat(status(HttpMethod.HEAD)).isEqualTo(200);
    assertThat(status(HttpMethod.GET)).isEqualTo(405);
    assertThat(status(HttpMethod.PUT)).isEqualTo(405);
    assertThat(status(HttpMethod.DELETE)).isEqualTo(405);
  }

  private int status(HttpMethod method) throws Exception {
    return http.perform(MockMvcRequestBuilders.request(method, "/api/messages"))
        .andReturn()
        .getResponse()
        .getStatus();
  }
}

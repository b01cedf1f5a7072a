package uk.lantern.bot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import uk.lantern.bot.teams.Gate.Knock;

/** Profile {@code local} has no tokens, so nobody but this machine may knock. */
class LoopbackGateTest extends FrontDoorFixture {

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "127.9.9.9", "::1", "0:0:0:0:0:0:0:1"})
  void loopbackPeersComeIn(String peer) {
    assertThat(new LoopbackGate().admit(new Knock(List.of(), peer), new byte[0]))
        .isInstanceOf(GateVerdict.Admitted.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.0.0.1", "128.0.0.1", "192.168.1.7", "::2", "fe80::1", "0.0.0.0"})
  void everybodyElseStaysOut(String peer) {
    assertThat(new LoopbackGate().admit(new Knock(List.of("Bearer x"), peer), new byte[0]))
        .isEqualTo(new GateVerdict.Refused(403, "local.peer-not-loopback"));
  }

  @Test
  void aForwardedHeaderDoesNotMakeAStrangerLocal() throws Exception {
    var request =
        MockMvcRequestBuilders.post("/api/messages")
            .contentType(MediaType.APPLICATION_JSON)
            .header("X-Forwarded-For", "127.0.0.1")
            .header("Forwarded", "for=127.0.0.1")
            .content(message("l", "personal", "hi"))
            .with(
                raw -> {
                  raw.setRemoteAddr("10.0.0.1");
                  return raw;
                });
    MockHttpServletResponse refused = http.perform(request).andReturn().getResponse();
    assertThat(refused.getStatus()).isEqualTo(403);
    assertThat(refused.getContentLength()).isZero();
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

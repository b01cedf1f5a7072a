package uk.lantern.rig;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The operators' port of the packaged jar: its own, with a token, and nothing of it elsewhere. */
class ManagementPortTest {

  private static final List<String> DOORS =
      List.of("/actuator/metrics/outbox.due", "/actuator/quartz");

  @TempDir Path data;

  @Test
  void theJarServesOperatorsOnAPortOfTheirOwnAndOnlyWithTheToken() throws Exception {
    int port = Ports.free();
    int management = Ports.free();
    try (LanternProcess serve =
        LanternProcess.start(
            "serve", "--data=" + data, "--port=" + port, "--management-port=" + management)) {
      Ports.awaitAnswer("http://127.0.0.1:" + port + "/readyz");
      String token = Files.readString(data.resolve("management.token")).strip();
      for (String door : DOORS) {
        assertThat(get(management, door, "Bearer " + token).statusCode()).as(door).isEqualTo(200);
        assertThat(get(management, door, "Bearer x" + token).statusCode()).as(door).isIn(401, 403);
        assertThat(get(port, door, "Bearer " + token).statusCode()).as(door).isIn(401, 403, 404);
      }
      assertThat(get(management, DOORS.getFirst(), "Bearer " + token).body())
          .contains("\"name\":\"outbox.due\"");
      assertThat(serve.errors()).doesNotContain(token);
    }
  }

  private static HttpResponse<String> get(int port, String path, String authorization)
      throws Exception {
    HttpRequest get =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Authorization", authorization)
            .build();
    return HttpClient.newHttpClient().send(get, BodyHandlers.ofString());
  }
}

package uk.lantern.bot.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.trigger.Schedule;
import uk.lantern.scheduler.trigger.Scheduled;

/** The operators' port: only with its token, and nothing of it where Teams is served. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManagementTest {

  private static final List<String> DOORS =
      List.of(
          "/actuator",
          "/actuator/health",
          "/actuator/metrics",
          "/actuator/metrics/outbox.due",
          "/actuator/quartz",
          "/actuator/quartz/triggers");

  private Partnership partnership;
  private Start.Running running;
  private String token;

  @BeforeAll
  void serve(@TempDir Path data) throws Exception {
    partnership = new Partnership(data);
    running = partnership.serveManaged();
    token = Files.readString(data.resolve("management.token")).strip();
  }

  @AfterAll
  void stop() throws Exception {
    running.close();
    partnership.close();
  }

  private URI management(String path) {
    String port = running.context().getEnvironment().getRequiredProperty("local.management.port");
    return URI.create("http://127.0.0.1:" + port + path);
  }

  private static HttpResponse<String> get(URI address, String... headers) throws Exception {
    return send("GET", address, headers);
  }

  private static HttpResponse<String> send(String method, URI address, String... headers)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address).method(method, BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private JsonNode opened(String path) throws Exception {
    HttpResponse<String> answer = get(management(path), "Authorization", "Bearer " + token);
    assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(200);
    return JsonMapper.shared().readTree(answer.body());
  }

  @Test
  void withoutTheTokenNothingOpensAndWithItOnlyReadingDoes() throws Exception {
    for (String door : DOORS) {
      assertThat(get(management(door)).statusCode()).as(door).isIn(401, 403);
      for (String wrong : List.of("Bearer ", "Bearer " + token + "x", "Basic " + token, token)) {
        assertThat(get(management(door), "Authorization", wrong).statusCode())
            .as(door)
            .isIn(401, 403);
      }
      assertThat(opened(door).isEmpty()).as(door).isFalse();
      for (String method : List.of("POST", "PUT", "DELETE", "OPTIONS", "PATCH")) {
        assertThat(send(method, management(door), "Authorization", "Bearer " + token).statusCode())
            .as(method + " " + door)
            .isIn(401, 403, 404, 405);
      }
    }
  }

  @Test
  void noneOfItIsWhereTeamsIsServedAndTheProbesAre() throws Exception {
    URI bot = Partnership.bot(running);
    for (String door : DOORS) {
      assertThat(get(bot.resolve(door), "Authorization", "Bearer " + token).statusCode())
          .as(door)
          .isIn(403, 404);
    }
    for (URI probe :
        List.of(
            bot.resolve("/livez"),
            bot.resolve("/readyz"),
            management("/actuator/health/liveness"),
            management("/actuator/health/readiness"))) {
      HttpResponse<String> answer = get(probe);
      assertThat(answer.statusCode()).as(probe.toString()).isEqualTo(200);
      assertThat(answer.body()).as("no details").isEqualTo("{\"status\":\"UP\"}");
    }
  }

  @Test
  void healthSaysInDetailWhatReadinessRestsOn() throws Exception {
    JsonNode parts = opened("/actuator/health").path("components");
    assertThat(parts.propertyNames()).contains("store", "keys", "outbox", "connector");
    assertThat(parts.path("keys").path("status").asString()).isEqualTo("UP");
    assertThat(parts.path("outbox").path("details").path("inDoubt").asInt(-1)).isZero();
  }

  @Test
  void whatIsScheduledIsExactlyWhatQuartzShows() throws Exception {
    Map<String, Instant> shown = new TreeMap<>();
    JsonNode groups = opened("/actuator/quartz/triggers").path("groups");
    for (String group : groups.propertyNames()) {
      for (JsonNode name : groups.path(group).path("triggers")) {
        JsonNode trigger = opened("/actuator/quartz/triggers/" + group + "/" + name.asString());
        shown.put(
            name.asString(),
            OffsetDateTime.parse(trigger.path("nextFireTime").asString()).toInstant());
      }
    }
    Map<String, Instant> said =
        running
            .bean(Schedule.class)
            .within(London.now(running.bean(Clock.class)), Duration.ofDays(30))
            .stream()
            .collect(Collectors.toMap(Scheduled::name, one -> one.next().toInstant()));
    assertThat(shown).isNotEmpty().isEqualTo(new TreeMap<>(said));
  }

  @Test
  void theFiguresOfTheOutboxAndTheClockAreThere() throws Exception {
    JsonNode names = opened("/actuator/metrics").path("names");
    assertThat(names.valueStream().map(JsonNode::asString))
        .contains(
            "outbox.due",
            "outbox.claimed",
            "outbox.in_doubt",
            "outbox.parked",
            "schedule.missed",
            "jwks.age",
            "store.fsync",
            "store.lag",
            "store.write");
    Awaitility.await("a write forced to the disk: the lease beats every two seconds")
        .until(() -> value("store.fsync") > 0);
    assertThat(value("store.lag")).as("the embedded store has nobody behind it").isZero();
    assertThat(value("schedule.missed")).isZero();
    assertThat(value("outbox.in_doubt")).isZero();
  }

  private double value(String meter) throws Exception {
    return opened("/actuator/metrics/" + meter)
        .path("measurements")
        .path(0)
        .path("value")
        .asDouble(-1);
  }
}

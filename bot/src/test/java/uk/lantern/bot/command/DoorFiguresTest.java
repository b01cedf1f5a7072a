package uk.lantern.bot.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.lantern.bot.audittrail.TurnedAway;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.outbox.OccurrenceKey;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.tenant.PracticeUser;

/** What a partnership's server counts and records at its doors, as it is wired. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DoorFiguresTest {

  /** reliability.md section 4, every one of them. */
  private static final List<String> FIGURES =
      List.of(
          "turn.duration",
          "turn.accept",
          "invoke.duration",
          "auth.refused",
          "outbox.due",
          "outbox.claimed",
          "outbox.in_doubt",
          "outbox.parked",
          "outbox.lateness",
          "connector.requests",
          "connector.tokens_available",
          "broadcast.progress",
          "schedule.missed",
          "dedupe.hits",
          "redaction.hits",
          "jwks.age",
          "store.fsync",
          "store.lag");

  private Partnership partnership;
  private Start.Running running;
  private URI bot;
  private String token;

  @BeforeAll
  void serve(@TempDir Path data) throws Exception {
    partnership = new Partnership(data);
    running = partnership.serveManaged();
    bot = Partnership.bot(running);
    token = Files.readString(data.resolve("management.token")).strip();
  }

  @AfterAll
  void stop() throws Exception {
    running.close();
    partnership.close();
  }

  private static HttpResponse<String> get(URI address, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(address);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private MeterRegistry meters() {
    return running.bean(MeterRegistry.class);
  }

  @Test
  void aForgedTokenAndAForgedPageStandInTheAuditTrailAndNothingOfTheRequestDoes() throws Exception {
    PracticeUser eve = partnership.tenant.user("Eve Canary");
    String hello = eve.activities().message("canary words").toString();
    assertThat(partnership.tenant.deliver(bot, "canary.token.here", hello).status()).isEqualTo(401);
    assertThat(get(bot.resolve("/pages/item/canary-link")).statusCode()).isEqualTo(404);
    ((AutoCloseable) running.bean(TurnedAway.class)).close(); // the second would wait for an hour
    List<Document> entries =
        running.bean(MongoOperations.class).findAll(Document.class, "auditTrail").stream()
            .filter(entry -> "TURNED_AWAY".equals(entry.getString("kind")))
            .toList();
    Map<String, Object> facts = new TreeMap<>();
    entries.forEach(entry -> facts.putAll(entry.get("facts", Document.class)));
    assertThat(facts.keySet()).anyMatch(it -> it.startsWith("auth/")).contains("page/not-signed");
    assertThat(entries.toString()).doesNotContainIgnoringCase("canary");
    assertThat(meters().get("auth.refused").counters())
        .allMatch(it -> it.getId().getTag("reason").matches("[a-z_]+"))
        .anyMatch(it -> it.count() >= 1);
  }

  @Test
  void everyFigureIsThereAfterADayAndCase123NoneNamesAPerson() {
    PracticeUser zuzana = partnership.tenant.user("Zuzana Canary");
    zuzana.installs(bot);
    zuzana.writes(bot, "what have we learned about neglect, call 07700 900123");
    var twice = zuzana.activities().message("help");
    zuzana.sends(bot, twice);
    zuzana.sends(bot, twice);
    zuzana.presses(bot, "help", Map.of("say", "help"));
    partnership.tenant.deliver(bot, "x", twice.toString());
    letterTo(zuzana);
    for (String figure : FIGURES) {
      await(figure).until(() -> !meters().find(figure).meters().isEmpty());
    }
    List<String> never =
        List.of("canary", "zuzana", "900123", oid(zuzana), zuzana.conversationId());
    assertThat(labels())
        .hasSizeGreaterThan(20)
        .noneMatch(label -> never.stream().anyMatch(label.toLowerCase(Locale.ROOT)::contains));
  }

  private Set<String> labels() {
    return meters().getMeters().stream()
        .flatMap(meter -> meter.getId().getTags().stream())
        .map(tag -> tag.getValue())
        .collect(Collectors.toSet());
  }

  /** Of an edition that is not there, so it is claimed and withdrawn. */
  private void letterTo(PracticeUser user) {
    PersonKey key = new PersonKey(partnership.tenant.settings().tenantId(), oid(user));
    running
        .bean(Outbox.class)
        .offer(
            new Message(
                new OccurrenceKey(MessageKind.DIGEST, "D-0000", key, Partnership.today()),
                "digest",
                Map.of("edition", "D-0000"),
                Partnership.today().plusDays(9).atStartOfDay(ZoneOffset.UTC).toInstant()));
  }

  /** Taken out of service it would send no better; so nobody may be told to restart it. */
  @Test
  void troubleWithTheConnectorIsDegradedAndNeitherDownNorNotReady() throws Exception {
    meters().counter("connector.requests", "status", "503").increment(1_000);
    String port = running.context().getEnvironment().getRequiredProperty("local.management.port");
    URI health = URI.create("http://127.0.0.1:" + port + "/actuator/health");
    HttpResponse<String> said = get(health, "Authorization", "Bearer " + token);
    assertThat(said.statusCode()).isEqualTo(200);
    JsonNode parts = JsonMapper.shared().readTree(said.body());
    assertThat(parts.path("status").asString()).isEqualTo("DEGRADED");
    assertThat(parts.path("components").path("connector").path("status").asString())
        .isEqualTo("DEGRADED");
    for (String probe : List.of("/livez", "/readyz")) {
      assertThat(get(bot.resolve(probe)).statusCode()).as(probe).isEqualTo(200);
      assertThat(get(bot.resolve(probe)).body()).isEqualTo("{\"status\":\"UP\"}");
    }
  }

  private static String oid(PracticeUser user) {
    return user.activities().oid();
  }
}

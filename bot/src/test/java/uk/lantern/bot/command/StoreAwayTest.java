package uk.lantern.bot.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;
import uk.lantern.store.EmbeddedStore;
import uk.lantern.tenant.PracticeUser;

/** A database that goes, is not there, and comes back, under a whole Lantern. */
class StoreAwayTest {

  private static final Duration RESUMED = Duration.ofSeconds(10);
  private static final Duration TEAMS_WAITS = Duration.ofSeconds(10);
  private static final String ASKED = "what are the priorities";

  @TempDir Path data;
  @TempDir Path elsewhere;
  private final HttpClient http = HttpClient.newHttpClient();
  private Partnership partnership;
  private EmbeddedStore store;

  @BeforeEach
  void open() {
    partnership = new Partnership(data);
    store = EmbeddedStore.open(elsewhere);
  }

  @AfterEach
  void close() {
    store.close();
    partnership.close();
  }

  @Test
  void laterThanStart() throws Exception {
    PracticeUser sam = partnership.tenant.user("Sam");
    try (Start.Running running = partnership.serveOn(store.uri())) {
      URI bot = Partnership.bot(running);
      sam.writes(bot, ASKED);
      assertThat(health(bot, "readiness")).isEqualTo(200);
      String before = said(sam);
      store.close();
      awaitReadiness(bot, 503);
      assertThat(health(bot, "liveness")).isEqualTo(200);
      goesOnWithoutStore(bot, partnership.tenant.user("Jo"));
      store = EmbeddedStore.open(elsewhere, URI.create(store.uri()).getPort());
      awaitReadiness(bot, 200);
      assertThat(said(sam)).isEqualTo(before);
      sam.writes(bot, "ask the team");
      sam.writes(bot, "send with my name");
      assertThat(said(sam)).contains("Q-0001");
    }
  }

  @Test
  void atStart() throws Exception {
    PracticeUser jo = partnership.tenant.user("Jo");
    try (Start.Running first = partnership.serveOn(store.uri())) {
      jo.writes(Partnership.bot(first), ASKED);
    }
    store.close();
    try (Start.Running running = partnership.serveOn(store.uri())) {
      URI bot = Partnership.bot(running);
      assertThat(health(bot, "readiness")).isEqualTo(503);
      goesOnWithoutStore(bot, partnership.tenant.user("Kim"));
      store = EmbeddedStore.open(elsewhere, URI.create(store.uri()).getPort());
      awaitReadiness(bot, 200);
      jo.writes(bot, "ask the team");
      jo.writes(bot, "send with my name");
      assertThat(said(jo)).contains("Q-0001");
    }
  }

  @Test
  void atTheVeryFirstStart() throws IOException {
    store.close();
    assertThat(partnership.refusal("--port=0", "--mongodb-uri=" + store.uri()))
        .startsWith("1 lantern: The store cannot be reached, and ")
        .contains("holds no index to answer from: start the store")
        .hasLineCount(1);
    assertThat(Files.exists(data.resolve("store"))).isFalse();
  }

  private void goesOnWithoutStore(URI bot, PracticeUser jo) {
    ObjectNode question = jo.activities().message(ASKED);
    within(() -> jo.sends(bot, question));
    jo.sends(bot, question);
    assertThat(partnership.tenant.conversations().in(jo.conversationId()))
        .as("one answer, with its question about usefulness, to two deliveries")
        .hasSize(2)
        .anyMatch(card -> card.contains("priorit"));
    within(() -> jo.writes(bot, "a child in my class has told me her dad hits her"));
    assertThat(said(jo)).contains("999").contains("I have not told anyone");
    within(() -> jo.writes(bot, "ask the team"));
    assertThat(said(jo)).contains("I cannot read or save anything at the moment");
  }

  private static void within(Executable turn) {
    assertTimeout(TEAMS_WAITS, turn);
  }

  private String said(PracticeUser to) {
    return String.join("\n", partnership.tenant.conversations().in(to.conversationId()));
  }

  private void awaitReadiness(URI bot, int status) {
    await().atMost(RESUMED).until(() -> health(bot, "readiness") == status);
  }

  private int health(URI bot, String probe) throws IOException, InterruptedException {
    HttpRequest ask = HttpRequest.newBuilder(bot.resolve("/actuator/health/" + probe)).build();
    return http.send(ask, BodyHandlers.discarding()).statusCode();
  }
}

package uk.lantern.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.lantern.tenant.Entry.Outcome;

/** What the tenant answers, and that its ledger tells the truth about it. */
class JudgeTest {

  private final HttpClient http = HttpClient.newHttpClient();
  private final Tenant tenant = Tenant.open(TenantSettings.standard().seeded(7));

  @BeforeEach
  void anyoneMayWrite() {
    tenant.issued().openDoors();
    tenant.ledger().keyedBy(Pattern.compile("D-\\d+"));
  }

  @AfterEach
  void close() {
    tenant.close();
  }

  @Test
  void aDeliveryThatCameTwiceIsADuplicateAndOneThatWasRefusedIsNot() throws Exception {
    send("a", "D-1");
    send("b", "D-2");
    send("b", "D-2");
    tenant.faults().next(Route.SEND, new Fault.Status(503));
    assertThat(send("c", "D-3").statusCode()).isEqualTo(503);
    send("c", "D-3");
    assertThat(tenant.ledger().duplicates()).containsExactly("D-2");
    assertThat(tenant.ledger().copies()).containsEntry("D-3", 1).hasSize(3);
    assertThat(tenant.ledger().share(Outcome.FAILED)).isEqualTo(0.2);
  }

  @Test
  void whatWasTakenCountsAlthoughTheAnswerWentWrong() throws Exception {
    tenant.faults().next(Route.SEND, new Fault.Taken(new Fault.Status(502)));
    assertThat(send("a", "D-1").statusCode()).isEqualTo(502);
    assertThat(tenant.ledger().copies()).containsEntry("D-1", 1);
    assertThat(tenant.conversations().in("a")).hasSize(1);
  }

  @Test
  void peopleWhoBlockUninstallOrLeaveAreToldApartAndComeBack() throws Exception {
    PracticeUser sam = tenant.user("Sam");
    sam.blocks();
    assertThat(send(sam.conversationId(), "D-1").statusCode()).isEqualTo(403);
    sam.leaves();
    assertThat(send(sam.conversationId(), "D-1").statusCode()).isEqualTo(404);
    tenant.residents().set(sam.conversationId(), Residents.Standing.INSTALLED);
    assertThat(send(sam.conversationId(), "D-1").statusCode()).isEqualTo(201);
    assertThat(tenant.ledger().share(Outcome.REFUSED)).isEqualTo(2 / 3.0);
  }

  @Test
  void aConversationShowsTheLatestOfEachCardAndADeletedOneCannotBeReplaced() throws Exception {
    PracticeUser sam = tenant.user("Sam");
    String id = send(sam.conversationId(), "D-1").body().replaceAll("\\D", "");
    assertThat(replace(sam.conversationId(), id, "D-2")).isEqualTo(200);
    assertThat(tenant.conversations().find(sam.conversationId(), id)).contains("D-2");
    assertThat(tenant.conversations().in(sam.conversationId())).hasSize(1);
    assertThat(sam.deletes(id)).isTrue();
    assertThat(replace(sam.conversationId(), id, "D-3")).isEqualTo(404);
    assertThat(tenant.ledger().copies()).containsOnlyKeys("D-1", "D-2");
  }

  @Test
  void theSameSeedFailsTheSameRequests() throws Exception {
    assertThat(failures(tenant)).isEqualTo(failuresOfATwin()).contains(true).contains(false);
  }

  private List<Boolean> failuresOfATwin() throws Exception {
    try (Tenant twin = Tenant.open(TenantSettings.standard().seeded(7))) {
      twin.issued().openDoors();
      return failures(twin);
    }
  }

  private List<Boolean> failures(Tenant of) throws Exception {
    of.conduct().fails(Route.SEND, 0.3, new Fault.Status(500));
    List<Boolean> failed = new java.util.ArrayList<>();
    for (int i = 0; i < 40; i++) {
      failed.add(send(of, "a", "x").statusCode() == 500);
    }
    return failed;
  }

  @Test
  void anUnansweredActivityComesAgainAndAnAnsweredOneDoesNot() throws IOException {
    AtomicInteger received = new AtomicInteger();
    HttpServer bot =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    bot.setExecutor(Runnable::run);
    bot.createContext(
        "/",
        exchange -> {
          received.incrementAndGet();
          Misbehaviour.hold(Duration.ofMillis(300));
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    bot.start();
    URI at = URI.create("http://127.0.0.1:" + bot.getAddress().getPort() + "/");
    PracticeUser sam = tenant.user("Sam");
    var message = sam.activities().message("hello");
    sam.insists(List.of(at, at), message, Duration.ofMillis(50));
    assertThat(received).hasValue(2);
    sam.insists(List.of(at, at), message, Duration.ofSeconds(30));
    assertThat(received).hasValue(3);
    bot.stop(0);
  }

  private int replace(String conversation, String id, String key) throws Exception {
    URI uri = URI.create(activities(tenant, conversation) + "/" + id);
    HttpRequest put =
        HttpRequest.newBuilder(uri)
            .PUT(HttpRequest.BodyPublishers.ofString("{\"text\":\"" + key + "\"}"))
            .build();
    return http.send(put, BodyHandlers.ofString()).statusCode();
  }

  private static String activities(Tenant of, String conversation) {
    String escaped = conversation.replace(":", "%3A");
    return of.serviceUrl() + "v3/conversations/" + escaped + "/activities";
  }

  private HttpResponse<String> send(String conversation, String key) throws Exception {
    return send(tenant, conversation, key);
  }

  private HttpResponse<String> send(Tenant to, String conversation, String key) throws Exception {
    URI uri = URI.create(activities(to, conversation));
    HttpRequest post =
        HttpRequest.newBuilder(uri)
            .POST(HttpRequest.BodyPublishers.ofString("{\"text\":\"" + key + "\"}"))
            .build();
    return http.send(post, BodyHandlers.ofString());
  }
}

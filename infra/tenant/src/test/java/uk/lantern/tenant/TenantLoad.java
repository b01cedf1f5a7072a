package uk.lantern.tenant;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** Not a test: how many messages a second the tenant itself takes, caller in the same process. */
final class TenantLoad {

  private static final int MESSAGES = 40_000;
  private static final int CALLERS = 32;

  private TenantLoad() {}

  public static void main(String[] args) throws Exception {
    try (Tenant tenant = Tenant.open();
        HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      tenant.issued().openDoors();
      tenant.limits().set(Window.teams());
      tenant.limits().app(1_000_000);
      tenant.log().keepAtMost(100);
      tenant.conversations().forget();
      tenant.ledger().keyedBy(Pattern.compile("D-\\d+"));
      for (int round = 0; round < 3; round++) {
        tenant.ledger().clear();
        long start = System.nanoTime();
        send(tenant, http, round);
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
            "%d accepted of %d, %.0f/s%n",
            tenant.ledger().accepted().size(), MESSAGES, MESSAGES / seconds);
      }
    }
  }

  private static void send(Tenant tenant, HttpClient http, int round) throws Exception {
    AtomicInteger next = new AtomicInteger();
    String body = "{\"text\":\"%s\",\"more\":\"" + "x".repeat(2_500) + "\"}";
    try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int c = 0; c < CALLERS; c++) {
        callers.submit(
            () -> {
              for (int i = next.getAndIncrement(); i < MESSAGES; i = next.getAndIncrement()) {
                String to = "v3/conversations/c" + round + "-" + i + "/activities";
                var post =
                    HttpRequest.newBuilder(URI.create(tenant.serviceUrl() + to))
                        .POST(HttpRequest.BodyPublishers.ofString(body.formatted("D-" + i)));
                http.send(post.build(), BodyHandlers.discarding());
              }
              return null;
            });
      }
    }
  }
}

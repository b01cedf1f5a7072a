package uk.lantern.bot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.ReplyClass;

class SlowLorisTest {

  private static final int SLOW = 500;
  private static final int ASKED = 100;

  /** Below this a pause of the machine is larger than what is measured. */
  private static final long FLOOR_MILLIS = 25;

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private int id;

  @Test
  void case053FiveHundredConnectionsAtAByteASecondDoNotSlowTheOthers() throws Exception {
    List<Socket> slow = new ArrayList<>();
    try (EdgeServer server =
            new EdgeServer(
                0,
                new LoopbackGate(),
                (to, body) -> ReplySender.Sent.DELIVERED,
                turn -> new Reply.Silent(ReplyClass.COMMAND));
        ScheduledExecutorService drip = Executors.newSingleThreadScheduledExecutor()) {
      p99(server.port());
      long alone = p99(server.port());
      for (int i = 0; i < SLOW; i++) {
        slow.add(dribbling(server.port(), i % 2 == 0));
      }
      drip.scheduleAtFixedRate(() -> slow.forEach(SlowLorisTest::drop), 0, 1, TimeUnit.SECONDS);
      long besides = p99(server.port());
      System.out.println("p99 ms alone " + alone + ", beside " + SLOW + " slow ones " + besides);
      assertThat(besides).isLessThanOrEqualTo(2 * Math.max(alone, FLOOR_MILLIS));
      drip.shutdownNow();
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  /** Half of them never finish their headers, half never their body. */
  private static Socket dribbling(int port, boolean body) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    String head =
        "POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";
    String rest = body ? "Content-Length: 100000\r\n\r\n{" : "X-Slow: ";
    socket.getOutputStream().write((head + rest).getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
    return socket;
  }

  private static void drop(Socket socket) {
    try {
      OutputStream out = socket.getOutputStream();
      out.write(' ');
      out.flush();
    } catch (IOException closedByServer) {
      // What we want it to do in the end.
    }
  }

  private long p99(int port) throws Exception {
    List<Long> nanos = new ArrayList<>();
    for (int i = 0; i < ASKED; i++) {
      String body = FrontDoorFixture.message("53-" + id++, "personal", "hello");
      HttpRequest post =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/messages"))
              .header("Content-Type", "application/json")
              .timeout(java.time.Duration.ofSeconds(5))
              .POST(HttpRequest.BodyPublishers.ofString(body))
              .build();
      long before = System.nanoTime();
      assertThat(HTTP.send(post, HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(200);
      nanos.add(System.nanoTime() - before);
    }
    return TimeUnit.NANOSECONDS.toMillis(nanos.stream().sorted().toList().get(ASKED * 99 / 100));
  }
}

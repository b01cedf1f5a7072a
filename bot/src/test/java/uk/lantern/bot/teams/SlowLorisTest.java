package uk.lantern.bot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import uk.lantern.bot.teams.connector.Receipt;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.ReplyClass;

class SlowLorisTest {

  private static final int SLOW = 500;
  private static final int ASKED = 100;

  /** Below this a pause of the machine is larger than what is measured. */
  private static final long FLOOR_MILLIS = 100;

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** Both servers are asked in turn, so that whatever else the machine does slows both. */
  @Test
  void case053FiveHundredConnectionsAtAByteASecondDoNotSlowTheOthers() throws Exception {
    List<Socket> slow = new ArrayList<>();
    try (EdgeServer quiet = server();
        EdgeServer besieged = server();
        ScheduledExecutorService drip = Executors.newSingleThreadScheduledExecutor()) {
      for (int i = 0; i < SLOW; i++) {
        slow.add(dribbling(besieged.port(), i % 2 == 0));
      }
      drip.scheduleAtFixedRate(() -> slow.forEach(SlowLorisTest::drop), 0, 1, TimeUnit.SECONDS);
      List<Long> alone = new ArrayList<>();
      List<Long> beside = new ArrayList<>();
      for (int i = -20; i < ASKED; i++) {
        long one = millis(quiet.port(), i);
        long two = millis(besieged.port(), i);
        if (i >= 0) {
          alone.add(one);
          beside.add(two);
        }
      }
      drip.shutdownNow();
      System.out.printf("p99 %d ms alone, %d beside %d slow ones%n", p99(alone), p99(beside), SLOW);
      assertThat(p99(beside)).isLessThanOrEqualTo(2 * Math.max(p99(alone), FLOOR_MILLIS));
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  private static EdgeServer server() {
    return new EdgeServer(
        0,
        (knock, body) -> new GateVerdict.Admitted(),
        (to, body) -> new Receipt.Delivered("1"),
        turn -> new Reply.Silent(ReplyClass.COMMAND));
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

  private static long millis(int port, int id) throws Exception {
    HttpRequest post =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/messages"))
            .header("Content-Type", "application/json")
            .timeout(Duration.ofSeconds(5))
            .POST(BodyPublishers.ofString(FrontDoorFixture.message("53-" + id, "personal", "hi")))
            .build();
    long before = System.nanoTime();
    assertThat(HTTP.send(post, HttpResponse.BodyHandlers.discarding()).statusCode()).isEqualTo(200);
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - before);
  }

  private static long p99(List<Long> millis) {
    return millis.stream().sorted().toList().get(millis.size() * 99 / 100 - 1);
  }
}

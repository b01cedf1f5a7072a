package uk.lantern.bot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.lantern.bot.teams.connector.Receipt;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.ReplyClass;

/** Requests that two servers in a row would cut at different places, on a real socket. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SmugglingTest {

  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3})");
  private static final String GOOD = message("32-good");
  private static final String HIDDEN =
      post("Content-Length: " + length(message("32-hidden")), message("32-hidden"));

  private final List<String> turns = new CopyOnWriteArrayList<>();
  private EdgeServer server;

  @BeforeAll
  void serve() {
    server =
        new EdgeServer(
            0,
            (knock, body) -> new GateVerdict.Admitted(),
            (to, body) -> new Receipt.Delivered("1"),
            turn -> {
              turns.add(turn.key().activity());
              return new Reply.Silent(ReplyClass.COMMAND);
            });
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @BeforeEach
  void forget() {
    turns.clear();
  }

  static Stream<Arguments> ambiguous() {
    String chunked = "Transfer-Encoding: chunked";
    String tail = "0\r\n\r\n" + HIDDEN;
    return Stream.of(
        Arguments.of("CL.TE", "Content-Length: " + length(tail) + "\r\n" + chunked, tail),
        Arguments.of("TE.CL", chunked + "\r\nContent-Length: 4", chunk(HIDDEN) + "0\r\n\r\n"),
        Arguments.of("two lengths", "Content-Length: 5\r\nContent-Length: 6", "{}    " + HIDDEN),
        Arguments.of("a list of lengths", "Content-Length: 5, 6", "{}    " + HIDDEN),
        Arguments.of("a length with a sign", "Content-Length: +5", "{}   " + HIDDEN),
        Arguments.of("a space before the colon", "Transfer-Encoding : chunked", tail),
        Arguments.of("chunked twice", chunked + "\r\n" + chunked, tail),
        Arguments.of("chunked, then identity", chunked + ", identity", tail),
        Arguments.of("a folded header", "Transfer-Encoding:\r\n chunked", tail),
        Arguments.of("a line feed alone", "X: y\nTransfer-Encoding: chunked", tail),
        Arguments.of("a chunk size that is none", chunked, "-1\r\n" + HIDDEN),
        Arguments.of("a chunk size of 17 digits", chunked, "00000000000000002\r\n{}\r\n" + tail),
        Arguments.of("a chunk extension", chunked, extended(GOOD, ";a=b")),
        Arguments.of("an empty chunk extension", chunked, extended(GOOD, ";")),
        Arguments.of("a chunk extension with a line feed", chunked, extended(GOOD, ";\nxx")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ambiguous")
  void case032AmbiguousRequestsAreRefusedAndWhatHidesBehindThemIsNeverRead(
      String what, String headers, String body) throws IOException {
    assertThat(statuses(post(headers, body))).containsExactly("400");
    assertThat(turns).isEmpty();
  }

  @Test
  void case032AnUnknownTransferEncodingIsRefusedToo() throws IOException {
    assertThat(statuses(post("Transfer-Encoding: xchunked", "0\r\n\r\n" + HIDDEN)))
        .containsExactly("501");
    assertThat(turns).isEmpty();
  }

  @Test
  void case032AGoodBodyWithBothLengthsIsRefusedAndTheLastOfItsConnection() throws IOException {
    assertThat(statuses(both(GOOD) + HIDDEN)).containsExactly("400");
    assertThat(turns).isEmpty();
  }

  @Test
  void case032BothLengthsAreRefusedInALaterRequestOfAConnectionToo() throws IOException {
    String first = message("32-first");
    String plain = post("Content-Length: " + length(first), first);
    assertThat(statuses(plain + both(GOOD) + HIDDEN)).containsExactly("200", "400");
    assertThat(turns).containsExactly("32-first");
  }

  /** The server reads what has come of the headers, and goes on when there is more. */
  @Test
  void case032BothLengthsAreRefusedWhenTheHeadersComeInTwoPackets() throws IOException {
    String all = both(GOOD) + HIDDEN;
    int middle = all.indexOf("\r\n\r\n") + 2;
    assertThat(statuses(all.substring(0, middle), all.substring(middle))).containsExactly("400");
    assertThat(turns).isEmpty();
  }

  @Test
  void plainRequestsOfBothKindsAreTakenOneAfterTheOther() throws IOException {
    String chunked = post("Transfer-Encoding: chunked", chunk(message("32-chunked")) + "0\r\n\r\n");
    String measured = message("32-measured");
    String plain = post("Content-Length: " + length(measured), measured);
    assertThat(statuses(chunked + plain)).containsExactly("200", "200");
    assertThat(turns).containsExactly("32-chunked", "32-measured");
  }

  /** What is answered to these packets until the server hangs up. */
  private List<String> statuses(String... packets) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(3_000);
      for (String packet : packets) {
        socket.getOutputStream().write(packet.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
        LockSupport.parkNanos(Duration.ofMillis(packets.length > 1 ? 200 : 0).toNanos());
      }
      socket.shutdownOutput();
      return STATUS.matcher(text(socket.getInputStream())).results().map(m -> m.group(1)).toList();
    }
  }

  private static String text(InputStream in) {
    StringBuilder all = new StringBuilder();
    try {
      for (int b = in.read(); b >= 0; b = in.read()) {
        all.append((char) b);
      }
    } catch (IOException resetByServer) {
      // It hangs up on bytes it will not read; what it said before counts.
    }
    return all.toString();
  }

  private static String post(String headers, String body) {
    return "POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
        + headers
        + "\r\n\r\n"
        + body;
  }

  private static String both(String body) {
    return post("Content-Length: 3\r\nTransfer-Encoding: chunked", chunk(body) + "0\r\n\r\n");
  }

  private static String chunk(String body) {
    return extended(body, "");
  }

  private static String extended(String body, String extension) {
    return Integer.toHexString(length(body))
        + extension
        + "\r\n"
        + body
        + "\r\n"
        + (extension.isEmpty() ? "" : "0\r\n\r\n");
  }

  private static String message(String id) {
    return FrontDoorFixture.message(id, "personal", "hi");
  }

  private static int length(String body) {
    return body.getBytes(StandardCharsets.UTF_8).length;
  }
}

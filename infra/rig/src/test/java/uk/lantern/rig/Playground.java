package uk.lantern.rig;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** The real Microsoft 365 Agents Playground, talking to a bot on loopback. */
final class Playground {

  private static final Pattern LISTENS = Pattern.compile("(?m)^Listening on (\\d+)$");

  private static final String CONVERSATION = "rig-1";

  // The bot waits 15 s for an answer.
  private static final Duration GIVES_UP = Duration.ofSeconds(18);

  private final Process process;
  private final int port;
  private final int botPort;
  private @Nullable HttpServer refusing;

  private Playground(Process process, int port, int botPort) {
    this.process = process;
    this.port = port;
    this.botPort = botPort;
  }

  /**
   * Starts one whose bot listens on that port. The port that it is told looks free even while
   * closed connections still use it; then it takes another, so what counts is what it says.
   */
  static Playground start(int botPort) throws IOException {
    Path cli = Trial.RIG.resolve("node_modules/@microsoft/m365agentsplayground/cli.js");
    String name = "playground-" + botPort;
    List<String> command =
        List.of(
            "node",
            cli.toString(),
            "-e",
            "http://127.0.0.1:" + botPort + "/api/messages",
            "-c",
            "msteams",
            "-p",
            "" + Ports.free(),
            "--disable-telemetry",
            "--conversation-id",
            CONVERSATION);
    Process process = Programs.start(name, command);
    try {
      Playground started = new Playground(process, awaitPort(Programs.log(name)), botPort);
      Ports.awaitAnswer(started.address());
      return started;
    } catch (RuntimeException e) {
      Programs.stop(process);
      throw e;
    }
  }

  private static int awaitPort(Path log) {
    Matcher listens =
        Awaitility.await("'Listening on' in " + log)
            .atMost(Duration.ofSeconds(60))
            .until(() -> LISTENS.matcher(Files.readString(log)), Matcher::find);
    return Integer.parseInt(listens.group(1));
  }

  String address() {
    return "http://127.0.0.1:" + port + "/";
  }

  /**
   * Put to the bot as this Playground puts what is typed, while it stands still: a connector that
   * takes everything and answers nothing, until the bot has given up waiting. Then it goes on, and
   * shows what it was sent.
   */
  void sayUnanswered(String text) throws IOException, InterruptedException {
    signal("-STOP");
    try {
      put(text, address() + "_connector");
      Awaitility.await("no answer").pollDelay(GIVES_UP).forever().until(() -> true);
    } finally {
      signal("-CONT");
    }
  }

  /**
   * Put to the bot as this Playground puts what is typed, with the address of a connector that
   * refuses every message. It stays until the next thing is typed in the browser.
   */
  void sayRefused(String text) throws IOException, InterruptedException {
    HttpServer refuses =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    refuses.createContext("/", Playground::refuse);
    refuses.start();
    refusing = refuses;
    put(text, "http://127.0.0.1:" + refuses.getAddress().getPort());
  }

  private static void refuse(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      byte[] why = "{\"error\":{\"code\":\"BadArgument\"}}".getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(400, why.length);
      exchange.getResponseBody().write(why);
    }
  }

  private void put(String text, String service) throws IOException, InterruptedException {
    HttpRequest said =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + botPort + "/api/messages"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(typed(text, service)))
            .build();
    Ports.HTTP.send(said, BodyHandlers.discarding());
  }

  private void signal(String signal) throws IOException, InterruptedException {
    new ProcessBuilder("kill", signal, "" + process.pid()).start().waitFor();
  }

  private String typed(String text, String service) {
    return """
        {"type":"message","id":"%s","text":"%s","textFormat":"plain","channelId":"msteams",
         "locale":"en-GB","serviceUrl":"%s","recipient":{"id":"bot","name":"Test Bot"},
         "from":{"id":"user-id-0","name":"Alex Wilber","aadObjectId":"%s"},
         "conversation":{"conversationType":"personal","tenantId":"%s","id":"%s"},
         "channelData":{"tenant":{"id":"%s"}}}
        """
        .formatted(
            UUID.randomUUID(), text, service, Door.PERSON, Door.TENANT, CONVERSATION, Door.TENANT);
  }

  Process process() {
    return process;
  }

  void close() {
    if (refusing != null) {
      refusing.stop(0);
    }
  }
}

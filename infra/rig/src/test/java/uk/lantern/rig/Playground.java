package uk.lantern.rig;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** The real Microsoft 365 Agents Playground, talking to a bot on loopback. */
final class Playground {

  private static final Pattern LISTENS = Pattern.compile("(?m)^Listening on (\\d+)$");

  private final Process process;
  private final int port;

  private Playground(Process process, int port) {
    this.process = process;
    this.port = port;
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
            "" + Trial.freePort(),
            "--disable-telemetry",
            "--conversation-id",
            "rig-1");
    Process process = Trial.start(name, command);
    try {
      Playground started = new Playground(process, awaitPort(Trial.log(name)));
      Trial.awaitAnswer(started.address());
      return started;
    } catch (RuntimeException e) {
      Trial.stop(process);
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

  int install(String conversation) throws IOException, InterruptedException {
    URI uri = URI.create(address() + "_debug/conversation/" + conversation + "/installation");
    HttpRequest post =
        HttpRequest.newBuilder(uri).POST(HttpRequest.BodyPublishers.noBody()).build();
    return Trial.HTTP.send(post, BodyHandlers.discarding()).statusCode();
  }

  Process process() {
    return process;
  }
}

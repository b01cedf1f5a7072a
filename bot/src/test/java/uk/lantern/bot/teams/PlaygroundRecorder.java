package uk.lantern.bot.teams;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.conversation.ConversationReference.Address;
import uk.lantern.bot.teams.connector.Receipt;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.ReplyClass;
import uk.lantern.bot.turn.Turn;

/**
 * Not a test: the edge in front of an echo, for recording what the Agents Playground really sends.
 * Arguments: port, folder. {@code activities/record.sh} starts and drives it.
 */
public final class PlaygroundRecorder {

  private static final JsonMapper JSON = JsonMapper.shared();
  // The Playground hangs up on an offer to upgrade to HTTP/2.
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private PlaygroundRecorder() {}

  public static void main(String[] args) throws Exception {
    Path folder = Files.createDirectories(Path.of(args[1]));
    AtomicInteger count = new AtomicInteger();
    Gate recording =
        (knock, body) -> {
          write(folder.resolve("%03d.json".formatted(count.incrementAndGet())), body);
          return new GateVerdict.Admitted();
        };
    int port = Integer.parseInt(args[0]);
    try (EdgeServer server =
        new EdgeServer(port, recording, PlaygroundRecorder::send, PlaygroundRecorder::echo)) {
      System.out.println("Recording on port " + server.port());
      new CountDownLatch(1).await();
    }
  }

  private static Reply echo(Turn turn) {
    if (turn.action() != null) {
      Card card = card("Pressed " + turn.action().verb());
      return new Reply.Replaced(ReplyClass.COMMAND, card, List.of());
    }
    return new Reply.Said(ReplyClass.COMMAND, List.of(card("Echo: " + turn.text())), List.of());
  }

  private static Card card(String text) {
    ObjectNode json = JSON.createObjectNode().put("type", "AdaptiveCard").put("version", "1.5");
    json.putArray("body").addObject().put("type", "TextBlock").put("text", text);
    var actions = json.putArray("actions");
    for (String type : List.of("Action.Execute", "Action.Submit")) {
      ObjectNode action = actions.addObject().put("type", type).put("title", type);
      action.put("verb", "echo").putObject("data").put("verb", "echo").put("item", "DEMO-1");
    }
    return new Card("echo", json, text);
  }

  private static Receipt send(Address to, byte[] activity) {
    String id = URLEncoder.encode(to.conversation(), StandardCharsets.UTF_8);
    URI uri = URI.create(to.serviceUrl() + "/v3/conversations/" + id + "/activities");
    try {
      HttpRequest post =
          HttpRequest.newBuilder(uri)
              .header("Content-Type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofByteArray(activity))
              .build();
      HttpResponse<String> answer = HTTP.send(post, HttpResponse.BodyHandlers.ofString());
      System.out.println("Sent to " + uri + ": " + answer.statusCode() + " " + answer.body());
      return answer.statusCode() < 300
          ? new Receipt.Delivered(answer.body())
          : new Receipt.NotSent("status");
    } catch (IOException notThere) {
      System.out.println("Not sent to " + uri + ": " + notThere);
      return new Receipt.NotSent("not there");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Receipt.InDoubt("interrupted");
    }
  }

  private static void write(Path file, byte[] body) {
    try {
      Files.write(file, body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package uk.lantern.bot.command;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The line between the terminal and Lantern's front door: activities out, replies in. */
final class ChatLine implements AutoCloseable {

  /** Longer than the ten seconds after which the front door answers for a turn still running. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final JsonMapper JSON = JsonMapper.shared();

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI door;
  private final ChatConnector connector;

  private ChatLine(URI door, ChatConnector connector) {
    this.door = door;
    this.connector = connector;
  }

  /** A line to the front door on that port of this machine. */
  static ChatLine to(int port) throws IOException {
    URI door = URI.create("http://127.0.0.1:" + port + "/api/messages");
    return new ChatLine(door, ChatConnector.listen());
  }

  /** From now on every activity Lantern sends goes to {@code listener}. */
  void listen(Consumer<JsonNode> listener) {
    connector.deliverTo(listener);
  }

  /** Tells Lantern that somebody is here. */
  void arrive() throws IOException {
    ObjectNode activity = activity("conversationUpdate");
    activity.putArray("membersAdded").addObject().put("id", ChatConnector.BOT);
    post(activity);
  }

  /** Says something typed. */
  void say(String text) throws IOException {
    post(activity("message").put("text", text).put("textFormat", "plain"));
  }

  /**
   * Presses a button.
   *
   * @param data what the button carries and what was typed into the card
   * @return what Lantern shows in place of the card, an empty object for nothing
   */
  JsonNode press(JsonNode action, ObjectNode data) throws IOException {
    if (action.path("type").asString("").equals("Action.Submit")) {
      ObjectNode message = activity("message");
      message.set("value", data);
      post(message);
      return JSON.createObjectNode();
    }
    ObjectNode invoke = activity("invoke").put("name", "adaptiveCard/action");
    ObjectNode pressed = invoke.putObject("value").put("trigger", "manual").putObject("action");
    pressed.put("type", "Action.Execute").put("verb", action.path("verb").asString(""));
    pressed.set("data", data);
    String answer = post(invoke);
    return answer.isBlank() ? JSON.createObjectNode() : JSON.readTree(answer);
  }

  private ObjectNode activity(String type) {
    return connector.address(JSON.createObjectNode().put("type", type));
  }

  private String post(ObjectNode activity) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(door)
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(activity.toString()))
            .build();
    try {
      HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
      if (response.statusCode() / 100 != 2) {
        throw new IOException("Lantern refused that (HTTP %d).".formatted(response.statusCode()));
      }
      return response.body();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted.", e);
    }
  }

  @Override
  public void close() {
    connector.close();
    http.close();
  }
}

package uk.lantern.rig;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Knocks at Lantern's front door as the Playground does, and takes its replies. */
final class Door implements AutoCloseable {

  static final String TENANT = "00000000-0000-0000-0000-0000000000001";
  static final String PERSON = "00000000-0000-0000-0000-0000000000020";
  private static final JsonMapper JSON = JsonMapper.shared();

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpServer connector;
  private final Map<String, List<String>> replies = new ConcurrentHashMap<>();

  Door() throws IOException {
    connector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    connector.setExecutor(threads);
    connector.createContext("/", this::take);
    connector.start();
  }

  /** Something typed. The id is the activity's; each conversation is told apart in the replies. */
  ObjectNode message(String conversation, String id, String text) {
    return activity("message", conversation, id).put("text", text).put("textFormat", "plain");
  }

  /** A pressed button with what the card carries. */
  ObjectNode press(String conversation, String id, String verb, Map<String, String> data) {
    ObjectNode invoke = activity("invoke", conversation, id).put("name", "adaptiveCard/action");
    ObjectNode action = invoke.putObject("value").put("trigger", "manual").putObject("action");
    ObjectNode carried = action.put("type", "Action.Execute").put("verb", verb).putObject("data");
    data.forEach(carried::put);
    return invoke;
  }

  private ObjectNode activity(String type, String conversation, String id) {
    ObjectNode activity = JSON.createObjectNode().put("type", type).put("id", id);
    activity.put("channelId", "msteams").put("locale", "en-GB");
    activity.put("serviceUrl", "http://127.0.0.1:" + connector.getAddress().getPort());
    activity.putObject("from").put("id", "29:rig").put("aadObjectId", PERSON);
    ObjectNode where = activity.putObject("conversation").put("conversationType", "personal");
    where.put("tenantId", TENANT).put("id", conversation);
    activity.putObject("recipient").put("id", "28:lantern");
    activity.putObject("channelData").putObject("tenant").put("id", TENANT);
    return activity;
  }

  /** The answer; throws when nobody answers. */
  HttpResponse<String> knock(int port, ObjectNode activity)
      throws IOException, InterruptedException {
    HttpRequest post =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/messages"))
            .timeout(Duration.ofSeconds(60))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(activity.toString()))
            .build();
    return http.send(post, BodyHandlers.ofString());
  }

  /** What came back to a conversation so far, in order. */
  List<String> replies(String conversation) {
    return replies.getOrDefault(conversation, List.of());
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      String conversation = exchange.getRequestURI().getPath().split("/")[3];
      replies.computeIfAbsent(conversation, c -> new CopyOnWriteArrayList<>()).add(body);
      byte[] answer = "{\"id\":\"1\"}".getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(201, answer.length);
      exchange.getResponseBody().write(answer);
    }
  }

  @Override
  public void close() {
    connector.stop(0);
    threads.close();
    http.close();
  }
}

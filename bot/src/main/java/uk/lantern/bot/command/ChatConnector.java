package uk.lantern.bot.command;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The other end of a conversation: takes what Lantern sends, on the loopback address and under a
 * path nobody can guess, so that no web page open on this machine can speak as Lantern.
 */
final class ChatConnector implements AutoCloseable {

  static final String BOT = "lantern";

  /** The Playground's tenant and person: whoever changes from one to the other stays themselves. */
  private static final String TENANT = "00000000-0000-0000-0000-0000000000001";

  private static final String PERSON = "00000000-0000-0000-0000-0000000000020";
  private static final int LONGEST = 1024 * 1024;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final String path = "/" + UUID.randomUUID();
  private volatile Consumer<JsonNode> listener = activity -> {};

  private ChatConnector(HttpServer server) {
    this.server = server;
  }

  static ChatConnector listen() throws IOException {
    InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    ChatConnector connector =
        new ChatConnector(HttpServer.create(new InetSocketAddress(loopback, 0), 0));
    connector.server.setExecutor(connector.threads);
    connector.server.createContext(connector.path, connector::take);
    connector.server.start();
    return connector;
  }

  void deliverTo(Consumer<JsonNode> next) {
    listener = next;
  }

  /** Writes sender, conversation and way back onto an activity. */
  ObjectNode address(ObjectNode activity) {
    activity.put("id", UUID.randomUUID().toString());
    activity.put("channelId", "msteams").put("locale", "en-GB");
    activity.put("serviceUrl", "http://127.0.0.1:" + server.getAddress().getPort() + path);
    activity.putObject("from").put("id", "terminal").put("aadObjectId", PERSON);
    activity
        .putObject("conversation")
        .put("conversationType", "personal")
        .put("tenantId", TENANT)
        .put("id", "terminal-chat");
    activity.putObject("recipient").put("id", BOT);
    activity.putObject("channelData").putObject("tenant").put("id", TENANT);
    return activity;
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange;
        InputStream in = exchange.getRequestBody()) {
      listener.accept(JsonMapper.shared().readTree(in.readNBytes(LONGEST)));
      byte[] answer =
          "{\"id\":\"%s\"}".formatted(UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(201, answer.length);
      exchange.getResponseBody().write(answer);
    } catch (JacksonException notJson) {
      exchange.sendResponseHeaders(400, -1);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }
}

package uk.lantern.bot.command;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A front door that knows nothing: it says back what was said, and shows one card. */
final class EchoDoor implements AutoCloseable {

  private static final String CARD =
      """
      {"type": "AdaptiveCard", "version": "1.5",
       "body": [{"type": "TextBlock", "text": "You said %s"}],
       "actions": [
         {"type": "Action.Execute", "verb": "nod", "title": "Nod", "data": {"a": "1"}},
         {"type": "Action.OpenUrl", "title": "Page", "url": "http://127.0.0.1:%d/page"}]}""";

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final HttpServer server;

  EchoDoor() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/api/messages", this::message);
    server.createContext(
        "/page",
        exchange ->
            answer(
                exchange,
                "text/html",
                "<html><header>Not this</header><main><h1>A page</h1><p>Fish &amp; chips</p></main>"));
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  private void message(HttpExchange exchange) throws IOException {
    JsonNode activity = JsonMapper.shared().readTree(exchange.getRequestBody());
    if (activity.path("type").asString("").equals("invoke")) {
      JsonNode data = activity.path("value").path("action").path("data");
      answer(
          exchange,
          "application/json",
          "{\"value\": \"Nodded with " + data.path("b").asString("") + "\"}");
      return;
    }
    String text = activity.path("text").asString("");
    String said = text.startsWith("as ") ? "You are " + text.substring(3) + " now" : text;
    String card = CARD.formatted(said, port());
    post(
        activity.path("serviceUrl").asString(""),
        "{\"type\": \"message\", \"attachments\": [{\"content\": " + card + "}]}");
    answer(exchange, "application/json", "{}");
  }

  private void post(String address, String activity) throws IOException {
    try {
      http.send(
          HttpRequest.newBuilder(URI.create(address))
              .POST(HttpRequest.BodyPublishers.ofString(activity))
              .build(),
          BodyHandlers.discarding());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void answer(HttpExchange exchange, String type, String body) throws IOException {
    try (exchange) {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    http.close();
  }
}

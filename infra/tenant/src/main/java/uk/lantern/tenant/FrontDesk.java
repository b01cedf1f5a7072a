package uk.lantern.tenant;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Takes every request: logs it, lets a fault have its way, or answers as Microsoft does. */
final class FrontDesk implements HttpHandler {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Tenant tenant;

  FrontDesk(Tenant tenant) {
    this.tenant = tenant;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    Received received = receive(exchange);
    tenant.log().add(received);
    Fault fault = tenant.faults().take(received.route());
    if (fault == null || Misbehaviour.only(fault)) {
      Misbehaviour.delay(fault);
      answer(exchange, received);
    } else {
      Misbehaviour.act(exchange, fault);
    }
  }

  private Received receive(HttpExchange exchange) throws IOException {
    Map<String, List<String>> headers = new TreeMap<>();
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
    String method = exchange.getRequestMethod();
    String rawPath = exchange.getRequestURI().getRawPath();
    return new Received(
        tenant.log().nextOrder(),
        tenant.settings().clock().instant(),
        Route.of(method, rawPath),
        method,
        exchange.getRequestURI().toString(),
        headers,
        exchange.getRequestBody().readAllBytes());
  }

  private void answer(HttpExchange exchange, Received received) throws IOException {
    if (received.route().guarded() && !tenant.issued().good(received.header("authorization"))) {
      json(exchange, 401, Map.of("error", Map.of("code", "Unauthorized")));
      return;
    }
    String path = exchange.getRequestURI().getRawPath();
    switch (received.route()) {
      case OPENID -> json(exchange, 200, metadata());
      case KEYS -> write(exchange, 200, tenant.keys().published());
      case TOKEN -> token(exchange, tenant.issued().grant(path, received.text()));
      case CREATE_CONVERSATION ->
          json(exchange, 201, Map.of("id", tenant.conversations().create()));
      case SEND -> {
        String id = tenant.conversations().add(segment(path, "conversations"), received.text());
        json(exchange, 201, Map.of("id", id));
      }
      case UPDATE -> update(exchange, path, received.text());
      case DELETE -> delete(exchange, path);
      case MEMBERS -> json(exchange, 200, List.of());
      case ELSEWHERE -> json(exchange, 404, Map.of("error", Map.of("code", "NotFound")));
    }
  }

  private Map<String, Object> metadata() {
    return Map.of(
        "issuer",
        "https://api.botframework.com",
        "jwks_uri",
        tenant.host() + "/v1/.well-known/keys",
        "id_token_signing_alg_values_supported",
        List.of("RS256"));
  }

  private static void token(HttpExchange exchange, @Nullable Map<String, Object> grant)
      throws IOException {
    if (grant == null) {
      json(exchange, 401, Map.of("error", "invalid_client"));
    } else {
      json(exchange, 200, grant);
    }
  }

  private void update(HttpExchange exchange, String path, String text) throws IOException {
    String activity = segment(path, "activities");
    boolean there = tenant.conversations().replace(segment(path, "conversations"), activity, text);
    json(exchange, there ? 200 : 404, there ? Map.of("id", activity) : Map.of());
  }

  private void delete(HttpExchange exchange, String path) throws IOException {
    String activity = segment(path, "activities");
    boolean there = tenant.conversations().remove(segment(path, "conversations"), activity);
    write(exchange, there ? 200 : 404, new byte[0]);
  }

  /** The decoded path segment after the given one. */
  private static String segment(String rawPath, String after) {
    String[] parts = rawPath.split("/");
    for (int i = 0; i < parts.length - 1; i++) {
      if (parts[i].equals(after)) {
        return URLDecoder.decode(parts[i + 1].replace("+", "%2B"), StandardCharsets.UTF_8);
      }
    }
    throw new IllegalArgumentException("No segment after " + after);
  }

  private static void json(HttpExchange exchange, int status, Object body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
    write(exchange, status, JSON.writeValueAsBytes(body));
  }

  private static void write(HttpExchange exchange, int status, byte[] body) throws IOException {
    try (exchange) {
      exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }
}

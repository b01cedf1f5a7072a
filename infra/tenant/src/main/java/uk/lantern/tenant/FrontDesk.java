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

  private static final Fault UNAUTHORIZED =
      new Fault.Body(
          401,
          "application/json",
          Fault.Body.of("{\"error\":{\"code\":\"Unauthorized\"}}").bytes());

  private record Request(HttpExchange exchange, Received received, String conversation) {}

  private record Answer(int status, byte[] body) {}

  private final Tenant tenant;

  FrontDesk(Tenant tenant) {
    this.tenant = tenant;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    Received received = receive(exchange);
    tenant.log().add(received);
    String path = exchange.getRequestURI().getRawPath();
    String conversation = path.contains("/conversations/") ? segment(path, "conversations") : "";
    Request request = new Request(exchange, received, conversation);
    Fault fault = tenant.faults().take(received.route(), conversation);
    if (fault == null || Misbehaviour.only(fault)) {
      Misbehaviour.delay(fault);
      judge(request);
    } else if (fault instanceof Fault.Taken taken) {
      perform(request);
      Misbehaviour.act(exchange, taken.then());
    } else {
      refuse(request, fault);
    }
  }

  /** An ordinary day: tokens, limits, people, and now and then a failure. */
  private void judge(Request request) throws IOException {
    Route route = request.received().route();
    if (!route.guarded()) {
      write(request.exchange(), perform(request));
      return;
    }
    Fault wrong = null;
    if (!tenant.issued().good(request.received().header("authorization"))) {
      wrong = UNAUTHORIZED;
    }
    wrong = wrong != null ? wrong : tenant.limits().check(route, request.conversation());
    wrong = wrong != null ? wrong : tenant.residents().refusal(request.conversation());
    wrong = wrong != null ? wrong : tenant.conduct().fault(route);
    if (wrong instanceof Fault.Taken taken) {
      perform(request);
      Misbehaviour.act(request.exchange(), taken.then());
    } else if (wrong != null) {
      refuse(request, wrong);
    } else {
      Answer answer = perform(request);
      Misbehaviour.hold(tenant.conduct().latency());
      write(request.exchange(), answer);
    }
  }

  private void refuse(Request request, Fault fault) throws IOException {
    if (request.received().route().guarded()) {
      int status = Misbehaviour.status(fault);
      Entry.Outcome outcome =
          status == 429
              ? Entry.Outcome.THROTTLED
              : status >= 400 && status < 500 ? Entry.Outcome.REFUSED : Entry.Outcome.FAILED;
      tenant.ledger().add(request.received(), request.conversation(), outcome, status);
    }
    Misbehaviour.act(request.exchange(), fault);
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

  /** Does what was asked and notes it; the answer is not on the wire yet. */
  private Answer perform(Request request) {
    Received received = request.received();
    Answer answer = done(request);
    if (received.route().guarded()) {
      Entry.Outcome outcome =
          answer.status() < 300 ? Entry.Outcome.ACCEPTED : Entry.Outcome.REFUSED;
      tenant.ledger().add(received, request.conversation(), outcome, answer.status());
    }
    return answer;
  }

  private Answer done(Request request) {
    Received received = request.received();
    String path = request.exchange().getRequestURI().getRawPath();
    return switch (received.route()) {
      case OPENID -> json(200, metadata());
      case KEYS -> new Answer(200, tenant.keys().published());
      case TOKEN -> token(tenant.issued().grant(path, received.text()));
      case CREATE_CONVERSATION -> json(201, Map.of("id", tenant.conversations().create()));
      case SEND ->
          json(
              201,
              Map.of("id", tenant.conversations().add(request.conversation(), received.text())));
      case UPDATE -> update(request.conversation(), path, received.text());
      case DELETE -> delete(request.conversation(), path);
      case MEMBERS -> json(200, List.of());
      case ELSEWHERE -> json(404, Map.of("error", Map.of("code", "NotFound")));
    };
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

  private static Answer token(@Nullable Map<String, Object> grant) {
    return grant == null ? json(401, Map.of("error", "invalid_client")) : json(200, grant);
  }

  private Answer update(String conversation, String path, String text) {
    String activity = segment(path, "activities");
    boolean there = tenant.conversations().replace(conversation, activity, text);
    return there
        ? json(200, Map.of("id", activity))
        : json(404, Map.of("error", Map.of("code", "ActivityNotFoundInConversation")));
  }

  private Answer delete(String conversation, String path) {
    boolean there = tenant.conversations().remove(conversation, segment(path, "activities"));
    return new Answer(there ? 200 : 404, new byte[0]);
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

  private static Answer json(int status, Object body) {
    return new Answer(status, JSON.writeValueAsBytes(body));
  }

  private static void write(HttpExchange exchange, Answer answer) throws IOException {
    try (exchange) {
      int length = answer.body().length;
      if (length > 0) {
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
      }
      exchange.sendResponseHeaders(answer.status(), length == 0 ? -1 : length);
      exchange.getResponseBody().write(answer.body());
    }
  }
}

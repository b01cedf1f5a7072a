package uk.lantern.bot.teams.connector;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import uk.lantern.bot.teams.token.BoundedHttp;
import uk.lantern.bot.teams.token.StrictJson;

/** One attempt at one request, and what became of it. */
final class ConnectorCall {

  /** An id and perhaps an error: answers have some hundred bytes. */
  private static final int LONGEST_ANSWER = 64 * 1024;

  private static final StrictJson JSON = new StrictJson(20);

  private static final Receipt RAN_OUT = new Receipt.NotSent("The right to send it has run out.");

  private final BoundedHttp http;
  private final OwnTokens tokens;
  private final PrivateAddresses addresses;
  private final Clock clock;
  private final MeterRegistry metrics;
  private final Map<String, Counter> requests = new ConcurrentHashMap<>();

  ConnectorCall(
      BoundedHttp http,
      OwnTokens tokens,
      PrivateAddresses addresses,
      Clock clock,
      MeterRegistry metrics) {
    this.http = http;
    this.tokens = tokens;
    this.addresses = addresses;
    this.clock = clock;
    this.metrics = metrics;
  }

  /**
   * Makes the request, once more when our token was not taken.
   *
   * @param known the id when we know it already; null when the answer must say it
   * @param leave its moment and its right
   */
  Receipt make(
      HttpMethod method, URI uri, byte @Nullable [] body, @Nullable String known, Leave leave) {
    Receipt away = unfit(uri);
    Receipt receipt = away != null ? away : tried(method, uri, body, known, leave);
    return method == HttpMethod.POST ? receipt : ReceiptPolicy.repeatable(receipt);
  }

  private @Nullable Receipt unfit(URI uri) {
    try {
      return addresses.behind(uri.getHost())
          ? new Receipt.NotSent("The connector's name leads to a private address.")
          : null;
    } catch (UnknownHostException e) {
      return ReceiptPolicy.failed(e);
    }
  }

  private Receipt tried(
      HttpMethod method, URI uri, byte @Nullable [] body, @Nullable String known, Leave leave) {
    for (int attempt = 1; ; attempt++) {
      String token;
      try {
        token = tokens.current();
      } catch (IOException e) {
        return new Receipt.NotSent("No token of our own: " + e.getMessage());
      }
      if (!leave.awaited()) {
        return RAN_OUT;
      }
      BoundedHttp.Answer answer;
      try {
        BoundedHttp.Request request =
            new BoundedHttp.Request(
                method, uri, headers -> dress(headers, token), body, leave::holds);
        answer = http.exchange(request, LONGEST_ANSWER);
      } catch (BoundedHttp.NotWrittenException e) {
        return RAN_OUT;
      } catch (IOException e) {
        count("none");
        return ReceiptPolicy.failed(e);
      }
      count(String.valueOf(answer.status()));
      if (answer.status() != 401 || attempt == 2) {
        return read(answer, known);
      }
      tokens.rejected(token);
    }
  }

  private Receipt read(BoundedHttp.Answer answer, @Nullable String known) {
    if (answer.status() < 200 || answer.status() > 299) {
      String retryAfter = answer.headers().getFirst(HttpHeaders.RETRY_AFTER);
      return ReceiptPolicy.refused(answer.status(), retryAfter, clock.instant());
    }
    return ReceiptPolicy.taken(known != null ? known : id(answer));
  }

  private static @Nullable String id(BoundedHttp.Answer answer) {
    ObjectNode said = answer.whole() ? JSON.object(answer.body()) : null;
    JsonNode id = said == null ? null : said.get("id");
    return id != null && id.isString() && !id.stringValue().isBlank() ? id.stringValue() : null;
  }

  private static void dress(HttpHeaders headers, String token) {
    headers.setContentType(MediaType.APPLICATION_JSON);
    if (!token.isEmpty()) {
      headers.setBearerAuth(token);
    }
  }

  private void count(String status) {
    requests
        .computeIfAbsent(status, it -> metrics.counter("connector.requests", "status", it))
        .increment();
  }
}

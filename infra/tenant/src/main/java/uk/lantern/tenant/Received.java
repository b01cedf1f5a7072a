package uk.lantern.tenant;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One request the tenant received.
 *
 * @param order counts from 1 over all routes
 * @param path as it was on the wire, still encoded, with the query
 * @param headers names in lower case
 */
public record Received(
    long order,
    Instant at,
    Route route,
    String method,
    String path,
    Map<String, List<String>> headers,
    byte[] body) {

  /** The body as UTF-8 text. */
  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  /** The first value of a header, null when it was not sent. */
  public @Nullable String header(String lowerCaseName) {
    List<String> values = headers.get(lowerCaseName);
    return values == null || values.isEmpty() ? null : values.getFirst();
  }

  /** No headers and no body: they hold tokens and words. */
  @Override
  public String toString() {
    return "Received[" + order + " " + method + " " + path + " " + body.length + " bytes]";
  }
}

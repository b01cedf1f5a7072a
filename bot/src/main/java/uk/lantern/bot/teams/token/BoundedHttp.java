package uk.lantern.bot.teams.token;

import java.io.IOException;
import java.io.InputStream;
import java.net.ProxySelector;
import java.net.URI;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.impl.routing.SystemDefaultRoutePlanner;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/**
 * HTTP whose answers end: no redirects, nothing repeated by itself, a time for the whole exchange,
 * and no more of a body read than asked for. The caller's own thread writes and reads: the JDK's
 * client passes each request through four threads, which made it up to 45 ms late on two cores. Not
 * the builder Boot instruments: its metrics and traces would hold addresses.
 */
public final class BoundedHttp {

  /** More than any pace of ours keeps in flight at one host. */
  private static final int CONNECTIONS = 512;

  /** A connection that rested longer is looked at before it is used: the other side may be gone. */
  private static final Timeout LOOKED_AT_AFTER = Timeout.ofMilliseconds(500);

  private static final TimeValue IDLE = TimeValue.ofSeconds(30);

  private final RestClient client;
  private final Deadlines deadlines;

  /**
   * @param connect longest wait for a connection
   * @param whole longest wait for the answer, its body included
   */
  public BoundedHttp(Duration connect, Duration whole) {
    this.deadlines = new Deadlines(whole);
    Deadlines.Requests requests = deadlines.requests(client(connect, whole));
    this.client = RestClient.builder().requestFactory(requests).build();
  }

  private static CloseableHttpClient client(Duration connect, Duration whole) {
    ConnectionConfig connection =
        ConnectionConfig.custom()
            .setConnectTimeout(Timeout.of(connect))
            .setSocketTimeout(Timeout.of(whole))
            .setValidateAfterInactivity(LOOKED_AT_AFTER)
            .setIdleTimeout(Timeout.of(IDLE.toDuration()))
            .build();
    RequestConfig request =
        RequestConfig.custom()
            .setConnectionRequestTimeout(Timeout.of(connect))
            .setResponseTimeout(Timeout.of(whole))
            .setDefaultKeepAlive(IDLE.getDuration(), IDLE.getTimeUnit())
            .build();
    return HttpClients.custom()
        .setConnectionManager(
            PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnPerRoute(CONNECTIONS)
                .setMaxConnTotal(CONNECTIONS)
                .setDefaultConnectionConfig(connection)
                .build())
        .setDefaultRequestConfig(request)
        .setRoutePlanner(new SystemDefaultRoutePlanner(ProxySelector.getDefault()))
        .disableRedirectHandling()
        .disableAutomaticRetries()
        .disableCookieManagement()
        .disableAuthCaching()
        .disableContentCompression()
        .build();
  }

  /**
   * One request.
   *
   * @param most bytes of the answer's body that are read
   * @throws NotWrittenException when {@link Request#still} said no; no whole request was sent
   * @throws IOException when no status line came; the kind tells whether the request was written
   */
  public Answer exchange(Request request, int most) throws IOException {
    RestClient.RequestBodySpec spec = specified(request);
    try (Deadlines.Deadline unused = deadlines.begin()) {
      Answer answer =
          spec.exchange(
              (sent, response) -> {
                try (InputStream stream = response.getBody()) {
                  return read(
                      response.getStatusCode().value(), response.getHeaders(), stream, most);
                }
              },
              false);
      if (answer == null) {
        throw new IOException("No answer");
      }
      return answer;
    } catch (ResourceAccessException e) {
      throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
    }
  }

  private RestClient.RequestBodySpec specified(Request request) {
    RestClient.RequestBodySpec spec =
        client.method(request.method()).uri(request.uri()).headers(request.headers());
    byte[] body = request.body();
    if (body != null) {
      spec.headers(headers -> headers.setContentLength(body.length))
          .body(
              out -> {
                // Until this the head, too, is only in a buffer.
                if (!request.still().getAsBoolean()) {
                  throw new NotWrittenException();
                }
                out.write(body);
              });
    }
    return spec;
  }

  private static Answer read(int status, HttpHeaders headers, InputStream stream, int most) {
    try {
      byte[] body = stream.readNBytes(most + 1);
      return body.length > most
          ? new Answer(status, headers, new byte[0], false)
          : new Answer(status, headers, body, true);
    } catch (IOException cutOffOrTooSlow) {
      return new Answer(status, headers, new byte[0], false);
    }
  }

  /**
   * What is sent.
   *
   * @param body null for none
   * @param still asked when the body is about to be written; when false, it is not
   */
  public record Request(
      HttpMethod method,
      URI uri,
      Consumer<HttpHeaders> headers,
      byte @Nullable [] body,
      BooleanSupplier still) {

    /** Without a body. */
    public static Request get(URI uri) {
      return new Request(HttpMethod.GET, uri, headers -> {}, null, () -> true);
    }

    /** The method only: addresses name people. */
    @Override
    public String toString() {
      return "Request[" + method + "]";
    }
  }

  /**
   * What came back.
   *
   * @param body empty unless {@code whole}
   * @param whole false when the body was too long, too slow or cut off
   */
  public record Answer(int status, HttpHeaders headers, byte[] body, boolean whole) {

    /** The status only. */
    @Override
    public String toString() {
      return "Answer[" + status + "]";
    }
  }

  /** The request was held back at the last moment. */
  public static final class NotWrittenException extends IOException {
    private static final long serialVersionUID = 1;
  }
}

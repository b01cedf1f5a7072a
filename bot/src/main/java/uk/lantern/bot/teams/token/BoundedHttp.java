package uk.lantern.bot.teams.token;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/**
 * HTTP whose answers end: no redirects, a time for the whole exchange, and no more of a body read
 * than asked for. Not the builder Boot instruments: its metrics and traces would hold addresses.
 */
public final class BoundedHttp {

  private final RestClient client;

  /**
   * @param connect longest wait for a connection
   * @param whole longest wait for the answer, its body included
   */
  public BoundedHttp(Duration connect, Duration whole) {
    // HTTP/2 would share one connection, and its failure, between all requests to a host.
    HttpClient http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(connect)
            .build();
    JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(http);
    requests.setReadTimeout(whole);
    this.client = RestClient.builder().requestFactory(requests).build();
  }

  /**
   * One request.
   *
   * @param body null for none
   * @param most bytes of the answer's body that are read
   * @throws IOException when no status line came; the cause tells whether the request was written
   */
  public Answer exchange(
      HttpMethod method, URI uri, Consumer<HttpHeaders> headers, byte @Nullable [] body, int most)
      throws IOException {
    RestClient.RequestBodySpec request = client.method(method).uri(uri).headers(headers);
    if (body != null) {
      request.body(body);
    }
    try {
      Answer answer =
          request.exchange(
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
}

package uk.lantern.rig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.awaitility.Awaitility;

/** Ports of loopback, and who answers there. */
final class Ports {

  // A first start computes every vector of the library, on a machine that may build beside it.
  static final Duration START = Duration.ofMinutes(4);

  // HTTP/1.1 alone: the Playground drops a connection that asks for an upgrade to HTTP/2.
  static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private Ports() {}

  static void awaitAnswer(String address) {
    HttpRequest get = HttpRequest.newBuilder(URI.create(address)).build();
    Awaitility.await("an answer from " + address)
        .atMost(START)
        .ignoreExceptions()
        .until(() -> HTTP.send(get, BodyHandlers.discarding()).statusCode() == 200);
  }

  static int free() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package uk.lantern.rig.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import uk.lantern.rig.wire.StoreProxy;

/** One instance of the packaged jar, with a data folder and a way to the store of its own. */
public final class Node {

  /** A start takes some seconds of a processor; the machine may have other things to do. */
  private static final Duration START = Duration.ofMinutes(5);

  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  private final Path data;
  private final StoreProxy proxy;
  private final List<String> jvm;
  private final int port = freePort();
  private Child child;

  Node(Path data, StoreProxy proxy, List<String> jvm) {
    this.data = data;
    this.proxy = proxy;
    this.jvm = jvm;
  }

  /** Starts it without waiting. */
  public void launch() {
    List<String> arguments = new ArrayList<>(List.of("serve", "--data", data.toString()));
    arguments.addAll(List.of("--port", "" + port, "--profile", "teams"));
    if (proxy != null) {
      proxy.forgetOwner();
      arguments.addAll(List.of("--mongodb-uri", proxy.uri()));
    }
    child = Child.start(Packaged.command(jvm, arguments), data.resolve("node.log"));
  }

  /** Waits until it may be sent traffic. */
  public void awaitReady() {
    Awaitility.await("readiness of " + data)
        .atMost(START)
        .pollInterval(Duration.ofMillis(100))
        .until(() -> !child.alive() || status("/actuator/health/readiness") == 200);
    if (!child.alive()) {
      throw new IllegalStateException("did not start:\n" + child.said());
    }
  }

  /** Starts it and waits. */
  public Node start() {
    launch();
    awaitReady();
    return this;
  }

  /** {@code kill -9}; dead when this returns. */
  public void kill() {
    child.kill();
  }

  /** SIGSTOP: it stands still and keeps all it has. */
  public void freeze() {
    child.signal("STOP");
  }

  /** SIGCONT. */
  public void thaw() {
    child.signal("CONT");
  }

  /**
   * SIGTERM, as whoever restarts it sends it.
   *
   * @return false when it had not ended by itself after that time
   */
  public boolean end(Duration most) {
    return child.end((int) most.toSeconds());
  }

  /** The most memory (RSS) this life had at once, in MB. */
  public long peak() {
    return child.peak();
  }

  /** SIGTERM, and its proxy is closed. */
  void stop() {
    if (child != null) {
      child.stop();
    }
    if (proxy != null) {
      proxy.close();
    }
  }

  /** Where activities go. */
  public URI bot() {
    return URI.create("http://127.0.0.1:" + port + "/api/messages");
  }

  public StoreProxy proxy() {
    return proxy;
  }

  /** The data folder. */
  public Path data() {
    return data;
  }

  /** What it printed and logged so far, over all its lives. */
  public String said() {
    return child.said();
  }

  /** The HTTP status of a page of this instance; 0 when nobody answers. */
  public int status(String path) {
    try {
      HttpRequest get =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
              .timeout(Duration.ofSeconds(20))
              .build();
      return HTTP.send(get, BodyHandlers.discarding()).statusCode();
    } catch (IOException nobody) {
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  void write(String file, String text) {
    try {
      Files.createDirectories(data);
      Files.writeString(data.resolve(file), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

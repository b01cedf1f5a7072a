package uk.lantern.tenant;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Acts a fault out on the wire. */
final class Misbehaviour {

  private static final CountDownLatch NEVER = new CountDownLatch(1);

  private Misbehaviour() {}

  /** Whether the request is answered as it should be after all. */
  static boolean only(Fault fault) {
    return fault instanceof Fault.Slow;
  }

  /** What the caller is told; 0 when nothing, or nothing whole. */
  static int status(Fault fault) {
    return switch (fault) {
      case Fault.Status status -> status.code();
      case Fault.Redirect redirect -> 302;
      case Fault.Body body -> body.status();
      case Fault.Taken taken -> status(taken.then());
      case Fault.Slow slow -> 0;
      case Fault.Hang hang -> 0;
      case Fault.Cut cut -> 0;
      case Fault.Huge huge -> 0;
      case Fault.Trickle trickle -> 0;
    };
  }

  static void delay(@Nullable Fault fault) throws IOException {
    if (fault instanceof Fault.Slow slow) {
      hold(slow.delay());
    }
  }

  static void act(HttpExchange exchange, Fault fault) throws IOException {
    try (exchange) {
      switch (fault) {
        case Fault.Status status -> {
          if (status.retryAfter() != null) {
            exchange.getResponseHeaders().set("Retry-After", status.retryAfter());
          }
          exchange.sendResponseHeaders(status.code(), -1);
        }
        case Fault.Redirect redirect -> {
          exchange.getResponseHeaders().set("Location", redirect.location());
          exchange.sendResponseHeaders(302, -1);
        }
        case Fault.Body body -> {
          exchange.getResponseHeaders().set("Content-Type", body.contentType());
          int length = body.bytes().length;
          exchange.sendResponseHeaders(body.status(), length == 0 ? -1 : length);
          exchange.getResponseBody().write(body.bytes());
        }
        case Fault.Huge huge -> flood(exchange, huge.bytes());
        case Fault.Trickle trickle -> trickle(exchange);
        case Fault.Hang hang -> hold(Duration.ofDays(1));
        case Fault.Cut cut -> {}
        case Fault.Slow slow -> throw new IllegalStateException("Answered elsewhere: " + slow);
        case Fault.Taken taken -> act(exchange, taken.then());
      }
    }
  }

  private static void flood(HttpExchange exchange, long bytes) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, bytes);
    byte[] blanks = new byte[65_536];
    Arrays.fill(blanks, (byte) ' ');
    OutputStream out = exchange.getResponseBody();
    for (long sent = 0; sent < bytes; sent += blanks.length) {
      out.write(blanks, 0, (int) Math.min(blanks.length, bytes - sent));
    }
  }

  private static void trickle(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    OutputStream out = exchange.getResponseBody();
    while (true) {
      out.write(' ');
      out.flush();
      hold(Duration.ofSeconds(1));
    }
  }

  static void hold(Duration time) throws IOException {
    if (time.isZero()) {
      return;
    }
    try {
      if (NEVER.await(time.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new IllegalStateException("Nobody opens this latch");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("The tenant was closed", e);
    }
  }
}
